'use client'

import { useEffect, useMemo, useState, type RefObject } from 'react'
import { indexEntries, type SearchIndex } from '@/lib/search/entry'
import { answer } from '@/lib/search/answer'
import { Highlighted } from './highlighted'
import { listOptions, type Option, type OptionGroup } from './options'
import { fill, type DialogWords, type ResultWords, type SearchMaterial } from './search-words'
import { SlashKey } from './slash-key'
import { useOptionKeys } from './use-option-keys'

interface Props {
  readonly typed: string
  readonly input: RefObject<HTMLInputElement | null>
  readonly prefix: string
  readonly asOf: string
  readonly words: DialogWords
  /** Tells the field whether options are shown, and which is active. */
  readonly onListed: (listed: { active?: string } | undefined) => void
}

interface Loaded { readonly index: SearchIndex; readonly words: ResultWords }

const loading = new Map<string, Promise<Loaded>>()

/** The entries of a language and day: asked for once a page, after a failure again. */
function load(address: string): Promise<Loaded> {
  const asked = loading.get(address) ?? fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(String(response.status))
    const { entries, words } = await response.json() as SearchMaterial
    return { index: indexEntries(entries), words }
  })
  loading.set(address, asked)
  asked.catch(() => loading.delete(address))
  return asked
}

/** Most options of one kind: what is more is on the page of results. */
const MOST_OF_A_KIND = 5

/** What answers to the text typed, as options of the field above. */
export default function LiveResults({ typed, input, prefix, asOf, words, onListed }: Props) {
  const [loaded, setLoaded] = useState<Loaded | 'failed'>()
  const query = asOf && `asOf=${asOf}`
  useEffect(() => {
    let shown = true
    load(`${prefix}/search/entries${query && `?${query}`}`).then((found) => shown && setLoaded(found), () => shown && setLoaded('failed'))
    return () => {
      shown = false
      onListed(undefined)
    }
  }, [prefix, query, onListed])
  if (!loaded) return <p className="search-status" role="status">{words.loading}</p>
  if (loaded === 'failed') return <p className="search-status" role="status">{words.failed}</p>
  return <Options {...loaded} label={words.field} typed={typed} input={input} prefix={prefix} query={query} onListed={onListed} />
}

interface OptionsProps extends Loaded, Pick<Props, 'typed' | 'input' | 'prefix' | 'onListed'> {
  readonly query: string
  readonly label: string
}

function Options({ index, words, label, typed, input, prefix, query, onListed }: OptionsProps) {
  const { groups, count } = useMemo(() => {
    const answered = answer(index, typed, MOST_OF_A_KIND)
    return { groups: listOptions(answered, index, typed, { words, prefix, query }), count: answered.count + answered.comparisons.length }
  }, [index, typed, words, prefix, query])
  const options = groups.flatMap((group) => group.options)
  const active = useOptionKeys(input, options, typed, onListed)
  const status = typed.trim() === '' ? '' : count === 0 ? words.foundNone : fill(words.foundShort, { count })
  return (
    <>
      <p className="search-status" role="status">{status}</p>
      <div id="search-options" className="search-options" role="listbox" aria-label={label}>
        {groups.map((group) => <Group key={group.key} group={group} typed={typed} active={active} input={input} />)}
      </div>
      <div className="search-keys">
        <span><kbd>↑</kbd> <kbd>↓</kbd> {words.keysMove}</span>
        <span><kbd>Enter</kbd> {words.keysOpen}</span>
        <span><kbd>Esc</kbd> {words.keysClose}</span>
        <SlashKey label={words.slashKey} />
      </div>
    </>
  )
}

interface GroupProps {
  readonly group: OptionGroup
  readonly typed: string
  readonly active: string | undefined
  readonly input: RefObject<HTMLInputElement | null>
}

function Group({ group: { key, heading, note, options }, typed, active, input }: GroupProps) {
  return (
    <div role="group" aria-labelledby={heading ? `search-group-${key}` : undefined} className="search-group">
      {heading && <p id={`search-group-${key}`} className="search-group-name" role="presentation">{heading} {note && <span>{note}</span>}</p>}
      {options.map((option) => <OptionLink key={option.id} option={option} typed={key === 'all' ? '' : typed} selected={option.id === active} input={input} />)}
    </div>
  )
}

/** A link that is an option: it can be opened in a new tab like any other. */
function OptionLink({ option: { id, href, name, detail, alias }, typed, selected, input }: { option: Option; typed: string; selected: boolean; input: RefObject<HTMLInputElement | null> }) {
  const onClick = (event: React.MouseEvent) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) input.current?.closest('dialog')?.close()
  }
  return (
    <a id={id} role="option" aria-selected={selected} tabIndex={-1} href={href} className="search-option" onClick={onClick}>
      <span className="search-option-name"><Highlighted text={name} typed={typed} /></span>
      {alias && <span className="search-option-alias"><Highlighted text={alias} typed={typed} /></span>}
      {detail && <span className="search-option-detail">{detail}</span>}
    </a>
  )
}
