/** Where a file is: in the checkout, by a path from its root; or elsewhere, by a path from the root of the machine. */
export interface Whereabouts {
  readonly inside: boolean
  readonly path: string
}

/** Find a path, relative to the working folder, from the root of the checkout: `articles/a.md` for `a.md` in `articles`. */
export function whereabouts(path: string, {cwd, root}: {readonly cwd: string; readonly root: string}): Whereabouts {
  const parts: string[] = []
  for (const part of (isAbsolute(path) ? path : `${cwd}/${path}`).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  const whole = /^[A-Za-z]:$/.test(parts[0] ?? '') ? parts.join('/') : `/${parts.join('/')}`
  const top = root.endsWith('/') ? root : `${root}/`
  return whole.startsWith(top) ? {inside: true, path: whole.slice(top.length)} : {inside: false, path: whole}
}

const isAbsolute = (path: string): boolean => /^(?:\/|[A-Za-z]:\/)/.test(path)

/** A path as a URI: relative in the checkout, `file:///…` elsewhere. */
export function uriOf({inside, path}: Whereabouts): string {
  const coded = path.split('/').map(coder).join('/')
  if (inside) return coded
  return coded.startsWith('/') ? `file://${coded}` : `file:///${path.slice(0, 2)}${coded.slice(coded.indexOf('/'))}`
}

// A lone surrogate has no UTF-8.
const coder = (part: string): string => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))
