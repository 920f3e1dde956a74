export interface Tree {
  readonly tags: readonly string[]
  readonly heads: ArrayLike<number>
  readonly labels: readonly string[]
}
