import type { getTranslations } from 'next-intl/server'
import { Highlighted } from '@/components/search/highlighted'
import { fill, type ResultWords } from '@/components/search/search-words'
import type { EntryKind } from '@/lib/search/entry'
import type { HitGroup, SearchHit } from '@/lib/search/search'

export type SearchTexts = Awaited<ReturnType<typeof getTranslations<'search'>>>

interface Props {
  /** What is shown. */
  readonly groups: readonly HitGroup[]
  /** All kinds that were found. */
  readonly kinds: readonly { readonly kind: EntryKind; readonly count: number }[]
  readonly comparisons: readonly { readonly text: string; readonly href: string }[]
  readonly comparisonsFirst: boolean
  /** How many results there are of all kinds. */
  readonly count: number
  readonly typed: string
  /** The one kind that is shown; null for all. */
  readonly kind: EntryKind | null
  readonly address: (kind: EntryKind | null) => string
  readonly words: ResultWords
  readonly t: SearchTexts
}

/** The results of a search by kind, with the comparisons it asks for. */
export function Results({ groups, kinds, comparisons, comparisonsFirst, count, typed, kind, address, words, t }: Props) {
  const compare = comparisons.length > 0 && <Comparisons comparisons={comparisons} heading={words.groups.action} typed={typed} />
  return (
    <>
      <p className="search-count">{t('found', { count: count + comparisons.length, query: typed })}</p>
      {kinds.length > 1 && (
        <nav aria-label={t('onlyKind')}>
          <ul className="search-kinds">
            <li><a href={address(null)} aria-current={kind === null ? 'page' : undefined}>{t('all')}</a></li>
            {kinds.map((each) => <li key={each.kind}><a href={address(each.kind)} aria-current={each.kind === kind ? 'page' : undefined}>{words.groups[each.kind]}</a> <span>{each.count}</span></li>)}
          </ul>
        </nav>
      )}
      {comparisonsFirst && compare}
      {groups.map((group) => <Group key={group.kind} group={group} typed={typed} more={address(group.kind)} alone={kind !== null} words={words} t={t} />)}
      {!comparisonsFirst && compare}
    </>
  )
}

function Comparisons({ comparisons, heading, typed }: Pick<Props, 'comparisons' | 'typed'> & { readonly heading: string }) {
  return (
    <section aria-labelledby="found-action">
      <h2 id="found-action">{heading}</h2>
      <ul className="search-results">
        {comparisons.map(({ text, href }) => <li key={href}><a href={href}><Highlighted text={text} typed={typed} /></a></li>)}
      </ul>
    </section>
  )
}

interface GroupProps extends Pick<Props, 'typed' | 'words' | 't'> {
  readonly group: HitGroup
  /** Where all of the kind are shown. */
  readonly more: string
  readonly alone: boolean
}

function Group({ group: { kind, count, hits }, typed, more, alone, words, t }: GroupProps) {
  return (
    <section aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`}>{words.groups[kind]} <span className="search-number">{hits.length < count ? t('shownOf', { shown: hits.length, count }) : count}</span></h2>
      <ul className="search-results">{hits.map((hit) => <Hit key={hit.entry.key} hit={hit} typed={typed} words={words} />)}</ul>
      {hits.length < count && !alone && <p><a href={more}>{t('showAll', { count })}</a></p>}
    </section>
  )
}

function Hit({ hit: { entry: { name, href, detail }, alias }, typed, words }: { hit: SearchHit; typed: string; words: ResultWords }) {
  return (
    <li>
      <a href={href}><Highlighted text={name} typed={typed} /></a>
      {alias && <span className="quiet"><Highlighted text={fill(words.via, { words: alias })} typed={typed} /></span>}
      {detail && <span className="quiet"><Highlighted text={detail} typed={typed} /></span>}
    </li>
  )
}
