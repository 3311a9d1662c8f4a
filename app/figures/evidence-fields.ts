import { figureColumns, type ColumnKey } from '@/lib/export/figure-sheet'
import { Day, type Field, type SheetColumn } from '@/lib/export/sheet'
import { evidenceAddress } from '@/lib/figure/figure'
import type { Locale } from '@/lib/indicators/catalogue'
import type { Cell, Observation } from '@/lib/indicators/observation'
import { prefixOf } from '../i18n'

// Tables of a dossier that state figures bring the sentence behind each, in the columns that a figure's own file has for it.

const KEYS: readonly ColumnKey[] = ['source', 'publisher', 'published', 'quote', 'source_address', 'evidence_address', 'observation_id']

/** The columns of evidence, last in a table. */
export const evidenceColumns = (locale: Locale): SheetColumn[] => figureColumns(locale, KEYS)

/** A field a column of `evidenceColumns`; empty ones for a figure that is not known. */
export function evidenceFields(observation: Observation | undefined, { origin, locale }: { readonly origin: string; readonly locale: Locale }): Field[] {
  if (!observation) return KEYS.map(() => null)
  const { id, evidence } = observation
  const { title, publisher, publishedOn, quote, url } = evidence
  return [title, publisher ?? '', publishedOn ? new Day(publishedOn) : null, quote, url ?? '', origin + prefixOf(locale) + evidenceAddress({ id, evidence }), id]
}

/** Every figure of some cells by its id, those in dispute among them. */
export const byId = (cells: readonly Cell[]): ReadonlyMap<string, Observation> => new Map(cells.flatMap(({ figure, disputed }) => [figure, ...disputed].map((each) => [each.id, each] as const)))

/** The id in the address of a figure's evidence, "/reports/r#o-17". */
export const idOf = (href: string): string => /#o-(.+)$/.exec(href)?.[1] ?? ''
