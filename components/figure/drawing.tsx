import type { Mark } from '@/lib/figure/marks'

// Parts that the server's drawing and the browser's share, so that nothing
// moves when one takes the other's place.

/** Outlines of the four markers around (0, 0): circle, square, triangle, diamond; all of one area to the eye. */
export const MARKERS = [
  'M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z',
  'M-4.5-4.5H4.5V4.5H-4.5Z',
  'M0-5.6L5.4 4.4H-5.4Z',
  'M0-6.2L5.4 0L0 6.2L-5.4 0Z',
] as const

const RING = 'M9 0A9 9 0 1 1-9 0A9 9 0 1 1 9 0Z'

export const markClass = ({ hue, estimated, derived }: Pick<Mark, 'hue' | 'estimated' | 'derived'>) =>
  `mark hue-${hue}${estimated ? ' estimated' : ''}${derived ? ' derived' : ''}`

/** A marker at (0, 0): hollow for an estimate, dashed for a derived figure, ringed where sources differ. */
export function Marker({ mark }: { mark: Pick<Mark, 'hue' | 'shape' | 'estimated' | 'derived' | 'disputed'> }) {
  return (
    <>
      {mark.disputed && <path className={`ring hue-${mark.hue}`} d={RING} />}
      <path className={markClass(mark)} d={MARKERS[mark.shape] ?? MARKERS[0]} />
    </>
  )
}

/** Gutters come in steps, each a class: the page's security policy allows no style attributes. */
export const gutter = (pixels: number) => Math.min(240, Math.ceil(pixels / 8) * 8)

/** Class of an svg that is the plot: its gutters lie around it, x within it is in percent of its width. */
export const plotClass = ({ left, right }: { readonly left: number; readonly right: number }) =>
  `drawing gutter-left-${gutter(left)} gutter-right-${gutter(right)}`

/** Marks of the server's drawing. A pointer on one is told its sentence, a click leads there; keys use the table. */
export function StaticMarks({ marks, prefix }: { marks: readonly Mark[]; prefix: string }) {
  return marks.map((mark) => (
    <a key={`${mark.href}-${mark.y}`} href={prefix + mark.href} tabIndex={-1}>
      <title>{mark.title}</title>
      <svg x={`${mark.x}%`} y={mark.y} className="at">
        <circle className="reach" r="12" />
        <Marker mark={mark} />
      </svg>
    </a>
  ))
}
