/** Some of the properties of a thing, as far as it has them. */
export function pick<T extends object, K extends keyof T>(of: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => key in of).map((key) => [key, of[key]])) as Pick<T, K>
}
