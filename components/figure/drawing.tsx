import type { DrawnLine, DrawnRect, DrawnText, Drawing } from '@/lib/figure/drawing'
import { MARKERS, RING } from '@/lib/figure/markers'
import type { Mark } from '@/lib/figure/marks'
import { gutter } from '@/lib/figure/room'

// The parts of a drawing, drawn by the server's SVG and by the browser's chart
// alike, so that nothing moves when one takes the other's place.

export const markClass = ({ hue, estimated, derived, earlier }: Pick<Mark, 'hue' | 'estimated' | 'derived' | 'earlier'>) =>
  `mark hue-${hue}${earlier ? ' earlier' : ''}${estimated ? ' estimated' : ''}${derived ? ' derived' : ''}`

/** A marker at (0, 0): hollow for an estimate, dashed for a derived figure, ringed where sources differ. */
export function Marker({ mark }: { mark: Pick<Mark, 'hue' | 'shape' | 'estimated' | 'derived' | 'disputed' | 'earlier' | 'size'> }) {
  const size = mark.size ? `scale(${mark.size})` : undefined
  return (
    <>
      {mark.disputed && <path className={`ring hue-${mark.hue}`} d={RING} transform={size} />}
      <path className={markClass(mark)} d={MARKERS[mark.shape] ?? MARKERS[0]} transform={size} />
    </>
  )
}

/** Class of an svg that is the plot: its gutters lie around it, x within it is in percent of its width. */
export const plotClass = ({ kind, margin: { left, right }, scale }: Drawing) =>
  `drawing kind-${kind} gutter-left-${gutter(left)} gutter-right-${gutter(right)}${scaleClass(scale)}`

/** The size of text a drawing was worked out for. */
export const scaleClass = (scale: number) => (scale === 1 ? '' : ` scale-${Math.round(scale * 100)}`)

/** All of a drawing but its marks. `hidden` areas are left out, others than `focus` stand back. */
export function Frame({ drawing: { lines, rects, texts }, hidden, focus = null }: { drawing: Drawing; hidden?: ReadonlySet<string>; focus?: string | null }) {
  const shown = <T extends { readonly area?: string }>(shapes: readonly T[]) => (hidden ? shapes.filter(({ area }) => !area || !hidden.has(area)) : shapes)
  const back = (area: string | undefined) => (focus && area && area !== focus ? ' back' : '')
  const draw = (line: DrawnLine) => <Line key={`${line.role}${line.area}${line.x1}${line.y1}${line.x2}${line.y2}`} line={line} back={back(line.area)} />
  return (
    <>
      {lines.filter(isGrid).map(draw)}
      {shown(rects).map((rect) => <Rect key={`${rect.role}${rect.area}${rect.x}${rect.y}`} rect={rect} back={back(rect.area)} />)}
      {shown(lines).filter((line) => !isGrid(line)).map(draw)}
      {shown(texts).map((text) => <Text key={`${text.role}${text.area}${text.x}${text.dx}${text.y}${text.text}`} text={text} back={back(text.area)} />)}
    </>
  )
}

/** What lies under everything else. */
const isGrid = ({ role }: DrawnLine) => role === 'grid-line'

const hueClass = (hue: number | undefined) => (hue === undefined ? '' : ` hue-${hue}`)

function Line({ line: { role, hue, dashed, x1, x2, y1, y2 }, back }: { line: DrawnLine; back: string }) {
  return <line className={`${role}${hueClass(hue)}${dashed ? ' dashed' : ''}${back}`} x1={`${x1}%`} x2={`${x2}%`} y1={y1} y2={y2} />
}

/** Class of a rect, in the drawing and in its key. */
export const rectClass = ({ role, hue, step, estimated }: Pick<DrawnRect, 'hue' | 'step' | 'estimated'> & { readonly role: string }) =>
  `${role}${hueClass(hue)}${step === undefined ? '' : ` step-${step}`}${estimated ? ' estimated' : ''}`

function Rect({ rect, back }: { rect: DrawnRect; back: string }) {
  return <rect className={`${rectClass(rect)}${back}`} x={`${rect.x}%`} width={`${rect.width}%`} y={rect.y} height={rect.height} />
}

function Text({ text: { role, hue, x, dx = 0, y, anchor, text, spare, small, marker }, back }: { text: DrawnText; back: string }) {
  const room = spare ? ' spare' : ''
  const words = (
    <text className={`${role}${room}${small ? ' small' : ''}${hue === undefined ? '' : ` ink-${hue}`}${back}`} x={`${x}%`} dx={dx || undefined} y={y} dy="0.32em" textAnchor={anchor === 'start' ? undefined : anchor}>{text}</text>
  )
  if (marker === undefined) return words
  return (
    <>
      <svg x={`${x}%`} y={y} className={`at${room}${back}`}><path className={`mark hue-${hue ?? 8}`} d={MARKERS[marker] ?? MARKERS[0]} transform={`translate(${dx - 10} 0) scale(0.75)`} /></svg>
      {words}
    </>
  )
}

/** Marks of the server's drawing. A click on one leads to its sentence; keys use the table. */
export function StaticMarks({ marks, prefix }: { marks: readonly Mark[]; prefix: string }) {
  return marks.map((mark) => (
    <a key={`${mark.href}-${mark.x}-${mark.y}`} href={prefix + mark.href} tabIndex={-1}>
      <title>{mark.title}</title>
      <svg x={`${mark.x}%`} y={mark.y} className="at">
        <circle className="reach" r="12" />
        <Marker mark={mark} />
      </svg>
    </a>
  ))
}

/** What lies over shapes that tell something or lead somewhere: the shapes themselves are in the image. */
export function Hits({ rects, prefix }: { rects: readonly DrawnRect[]; prefix: string }) {
  return rects.filter(({ title }) => title).map(({ title, href, x, width, y, height }) => {
    const hit = <rect key={`${x} ${y}`} className="reach" x={`${x}%`} width={`${width}%`} y={y} height={height}><title>{title}</title></rect>
    return href ? <a key={`${x} ${y}`} href={prefix + href} tabIndex={-1}>{hit}</a> : hit
  })
}
