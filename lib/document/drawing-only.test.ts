import { expect, test } from 'vitest'
import { EVERY_KIND, nameChoice, seededHandout } from '@/lib/export/handouts.test-data'
import { pictureOf } from '@/lib/picture/picture'
import { toSvg } from '@/lib/picture/svg'

test.each(EVERY_KIND.map((choice) => [nameChoice(choice), choice] as const))('the picture of %s in a document leaves title, notes and sources to the text around it', (_, choice) => {
  const handout = seededHandout(choice)
  const [alone, whole] = (['drawing', 'whole'] as const).map((parts) => pictureOf(handout, { size: 'page', parts }))
  const sizes = (picture: typeof alone) => Math.max(...(picture?.shapes ?? []).flatMap((shape) => (shape.kind === 'text' ? [shape.size] : [])))
  expect(alone?.height).toBeLessThan(whole?.height ?? 0)
  // Only a title is set in type of this size.
  expect(sizes(whole)).toBeGreaterThan(sizes(alone))
  expect(alone && toSvg(alone)).not.toContain(`>${handout.link.address}<`)
})
