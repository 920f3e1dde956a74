import {type Point, pointAt} from './curve.ts'

const [width, height, left, top] = [560, 320, 56, 20]
const [right, bottom] = [width - 24, height - 48]
/** Recall beyond this is not drawn: hardly anything is told in the same words so often. */
const most = 0.5

/** A curve of precision and recall as an SVG picture that can be read on light and dark pages. */
export function picture(points: readonly Point[], threshold: number): string {
  const x = (recall: number) => Math.round(10 * (left + ((right - left) * recall) / most)) / 10
  const y = (precision: number) => Math.round(10 * (bottom - (bottom - top) * precision)) / 10
  const chosen = pointAt(points, threshold)
  // The first few pairs say nothing of precision.
  const drawn = thinned(
    points.filter(({linked, recall}) => linked >= 100 && recall <= most),
    x
  )
  const line = drawn.map(({recall, precision}) => `${x(recall)},${y(precision)}`).join(' ')
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].map((it) => label(left - 8, y(it) + 4, `${Math.round(100 * it)} %`, 'end'))
  const marks = [0, 0.1, 0.2, 0.3, 0.4, 0.5].map((it) =>
    label(x(it), bottom + 18, `${Math.round(100 * it)} %`, 'middle')
  )
  const grid = [0.2, 0.4, 0.6, 0.8, 1].map((it) => `<path class="grid" d="M${left} ${y(it)}H${right}"/>`)
  const said = `${percent(chosen.precision)} precision, ${percent(chosen.recall)} recall at ${threshold} bits`
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Precision and recall of event links: ${said}">`,
    '<style>text{font:12px sans-serif;fill:#333}.grid{stroke:#8884}.axis{stroke:#888;fill:none}.curve{stroke:#06c;stroke-width:2;fill:none}.point{fill:#c30}@media(prefers-color-scheme:dark){text{fill:#ddd}.curve{stroke:#6bf}.point{fill:#f86}}</style>',
    ...grid,
    `<path class="axis" d="M${left} ${top}V${bottom}H${right}"/>`,
    ...ticks,
    ...marks,
    label((left + right) / 2, height - 8, 'recall', 'middle'),
    label(left, top - 6, 'precision', 'middle'),
    `<polyline class="curve" points="${line}"/>`,
    `<circle class="point" cx="${x(chosen.recall)}" cy="${y(chosen.precision)}" r="5"/>`,
    label(x(chosen.recall) + 12, y(chosen.precision) - 8, said, 'start'),
    '</svg>'
  ].join('\n')}\n`
}

/** One point for each step to the right that can be seen. */
function thinned(points: readonly Point[], x: (recall: number) => number): readonly Point[] {
  let last = Number.NEGATIVE_INFINITY
  return points.filter(({recall}) => {
    if (x(recall) - last < 1) return false
    last = x(recall)
    return true
  })
}

function label(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`
}

const percent = (part: number): string => `${Math.round(1000 * part) / 10} %`
