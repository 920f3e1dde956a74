/** Lower case without accents: `Miloš` is `milos`. */
export function fold(name: string): string {
  // Nearly all names are plain, and have nothing to take off.
  if (!/[^\0-\x7f]/.test(name)) return name.toLowerCase()
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
