/** How far a pattern has come on its way down the folders. */
export interface Step {
  /** Whether what stands here is meant, and with a folder everything in it. */
  readonly taken: boolean
  /** One name further; nothing where the pattern cannot be met below. */
  readonly next: (name: string) => Step | undefined
}

/** A pattern cut where its first wildcard stands: `archive/2020/*.md`. */
export interface Glob {
  /** The folder to start in, empty for the current one: `archive/2020`. */
  readonly base: string
  readonly step: Step
}

/** The step that takes everything. */
export const everything: Step = {taken: true, next: () => everything}

const wild = /[*?[{]/

/** Whether `path` has wildcards. */
export const isGlob = (path: string): boolean => wild.test(path)

/** Read `**`, `*`, `?`, `[a-z]` and `{a,b}`; alternatives in braces give one glob each. */
export function parseGlob(pattern: string): readonly Glob[] {
  return expand(pattern).map((one) => {
    const parts = one.split('/')
    const found = parts.findIndex((part) => wild.test(part))
    const first = found < 0 ? parts.length - 1 : found
    const rest = parts.slice(first).filter((part) => part !== '' && part !== '.')
    return {
      base: parts.slice(0, first).join('/') || (one.startsWith('/') ? '/' : ''),
      step: step(rest.map(segment), [0])
    }
  })
}

// [a/{b,c}/*.{md,txt}] to four patterns; more than a thousand are not meant.
function expand(pattern: string): readonly string[] {
  let done: readonly string[] = [pattern]
  for (let changed = true; changed && done.length < 1000; ) {
    const next = done.flatMap(expandFirst)
    changed = next.length > done.length
    done = next
  }
  return done
}

function expandFirst(pattern: string): readonly string[] {
  const braces = /\{([^{}]*,[^{}]*)\}/.exec(pattern)
  if (!braces) return [pattern]
  const before = pattern.slice(0, braces.index)
  const after = pattern.slice(braces.index + braces[0].length)
  return braces[1]!.split(',').map((one) => before + one + after)
}

// `undefined` stands for `**`. What stands before a star is sought once, from the left: `*a*a*a` must not try all ways.
function segment(part: string): RegExp | undefined {
  if (part === '**') return undefined
  const [first = '', ...rest] = part.split(/\*+(?![^[\]]*\])/)
  const last = rest.pop()
  const middle = rest.filter((piece) => piece !== '').map((piece, at) => `(?=(.*?${signs(piece)}))\\${at + 1}`)
  return new RegExp(`^${signs(first)}${middle.join('')}${last === undefined ? '' : `.*${signs(last)}`}$`, 'su')
}

// Letters, `?` and `[a-z]` as a pattern; a class that cannot be, [z-a], is meant as it stands.
function signs(piece: string): string {
  const source = piece
    .replace(/[\\^$+.()|{}]/g, '\\$&')
    .replace(/\[(?:!([^\]]+)|([^\]]+))\]|\[|\?/g, (sign, not?: string, any?: string) => {
      if (not || any) return `[${not ? '^' : ''}${(not ?? any ?? '').replace(/[[^]/g, '\\$&')}]`
      return sign === '[' ? '\\[' : '.'
    })
  return isPattern(source) ? source : piece.replace(/[\\^$+.()|{}[\]*?]/g, '\\$&')
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') !== undefined
  } catch {
    return false
  }
}

// `at`: the places in the pattern where one may be at once.
function step(parts: readonly (RegExp | undefined)[], at: readonly number[]): Step {
  const open = new Set(at)
  for (const place of open) if (place < parts.length && parts[place] === undefined) open.add(place + 1)
  if (open.has(parts.length)) return everything
  return {
    taken: false,
    next(name) {
      const met = [...open].flatMap((place) => {
        const part = parts[place]
        if (part === undefined) return [place]
        return part.test(name) ? [place + 1] : []
      })
      return met.length > 0 ? step(parts, met) : undefined
    }
  }
}
