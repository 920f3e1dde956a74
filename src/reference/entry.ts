/** What a desk holds to be true, as it stands in a fact book; see `fact-book.schema.json`. */
export interface Entry {
  readonly event?: string
  readonly parties?: readonly string[]
  readonly brokers?: readonly string[]
  readonly places?: readonly string[]
  readonly name?: string
  readonly people?: readonly string[]
  readonly about?: readonly string[]
  readonly dates?: Readonly<Record<string, string | number>>
  readonly counts?: Readonly<Record<string, number | CountEntry>>
  readonly asOf?: string | number
  readonly person?: string
  readonly office?: string
  readonly from?: string | number
  readonly until?: string | number
  readonly spelling?: string
  readonly not?: readonly string[]
  readonly source: string
  readonly by?: string
  readonly on?: string | number
  readonly because?: string
}

/** A number, what is counted and for which day, where that is not plain. */
export interface CountEntry {
  readonly value: number
  readonly of?: string
  readonly asOf?: string | number
}
