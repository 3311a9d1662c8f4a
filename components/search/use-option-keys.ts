import { useEffect, useState, type RefObject } from 'react'
import type { Option } from './options'

/**
 * Keys of the field as a combobox has them: arrows, Home and End choose, Enter opens. With a text typed the first
 * option is chosen from the start, with none none is, and Enter is the form's.
 *
 * @returns the id of the option chosen
 */
export function useOptionKeys(
  input: RefObject<HTMLInputElement | null>,
  options: readonly Option[],
  typed: string,
  onListed: (listed: { active?: string } | undefined) => void,
): string | undefined {
  const first = typed.trim() === '' ? -1 : 0
  // Chosen by hand for this text; another text starts anew.
  const [chosen, setChosen] = useState({ typed, at: first })
  const at = chosen.typed === typed ? chosen.at : first
  const active = options[at]?.id
  useEffect(() => onListed(active === undefined ? {} : { active }), [active, onListed])
  useEffect(() => {
    const field = input.current
    const onKey = (event: KeyboardEvent) => {
      // While a Vietnamese keyboard is still putting a syllable together, Enter is its own.
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const option = active === undefined ? null : document.getElementById(active)
      if (event.key === 'Enter' && option) {
        event.preventDefault()
        option.click()
        return
      }
      const next = nextAt(event.key, at, options.length)
      if (next === null) return
      event.preventDefault()
      setChosen({ typed, at: next })
      document.getElementById(options[next]?.id ?? '')?.scrollIntoView({ block: 'nearest' })
    }
    field?.addEventListener('keydown', onKey)
    return () => field?.removeEventListener('keydown', onKey)
  })
  return active
}

/** Where a key leads in a list that goes round, or null for any other key. */
function nextAt(key: string, at: number, length: number): number | null {
  switch (length === 0 ? '' : key) {
    case 'ArrowDown': return at < length - 1 ? at + 1 : 0
    case 'ArrowUp': return at > 0 ? at - 1 : length - 1
    case 'Home': return 0
    case 'End': return length - 1
    default: return null
  }
}
