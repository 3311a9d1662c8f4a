import { SourceText } from '@/components/source-text'
import type { ReportPage } from '@/lib/db/reports'
import type { Locale } from '@/lib/indicators/catalogue'
import type { MarkedSpan } from '@/lib/passage/passage'
import { sayPage } from '@/lib/report-reading/file-words'

interface Props {
  readonly text: string
  readonly pages: readonly ReportPage[] | null
  readonly spans: readonly MarkedSpan[]
  readonly locale: Locale
}

/** A report's text with its figures marked, page by page where the file has pages; a figure stands on the page it begins on. */
export function PagedText({ text, pages, spans, locale }: Props) {
  if (pages === null || pages.length < 2) return <SourceText text={text} spans={spans} />
  return pages.map((page, index) => {
    const start = index === 0 ? 0 : page.start
    const end = pages[index + 1]?.start ?? text.length
    const own = spans.filter((span) => span.start >= start && span.start < end)
    return (
      <section key={page.number} aria-labelledby={`page-${page.number}`}>
        <h3 id={`page-${page.number}`} className="page-name">{sayPage(page, locale)}</h3>
        <SourceText text={text.slice(start, end)} spans={own.map((span) => ({ id: span.id, start: span.start - start, end: Math.min(span.end, end) - start }))} />
      </section>
    )
  })
}
