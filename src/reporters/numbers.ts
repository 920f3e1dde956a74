/** `1234567` as `1,234,567`, in all locales. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** `1 article`, `2 articles`. */
export const amount = (number: number, thing: string): string => `${grouped(number)} ${thing}${number === 1 ? '' : 's'}`
