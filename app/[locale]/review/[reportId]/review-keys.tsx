'use client'

import { useRef, type KeyboardEvent, type ReactNode } from 'react'

/**
 * The list of readings under the keys: J and K move, A accepts, X rejects, E
 * corrects, U undoes. Only while the list has the focus, so that no key is
 * taken from anything else (WCAG 2.1.4).
 */
export function ReviewKeys({ label, children }: { label: string; children: ReactNode }) {
  const list = useRef<HTMLOListElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-candidate]') ?? [])]
    const current = cards.findIndex((card) => card.contains(document.activeElement))
    const act = keyAction(event.key.toLowerCase(), cards, current)
    if (!act) return
    event.preventDefault()
    act()
  }
  return <ol ref={list} className="candidates" aria-label={label} tabIndex={0} onKeyDown={onKeyDown}>{children}</ol>
}

/** A letter is no input of a radio button: after a choice the keys go on working. */
const isTyping = (target: EventTarget) => target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) && target.getAttribute('type') !== 'radio'

function keyAction(key: string, cards: readonly HTMLElement[], current: number): (() => void) | null {
  const card = cards[current]
  const press = (decision: string) => card?.querySelector<HTMLButtonElement>(`button[value="${decision}"]`)
  switch (key) {
    case 'j': return () => show(cards[Math.min(current + 1, cards.length - 1)])
    case 'k': return () => show(cards[Math.max(current - 1, 0)])
    case 'a':
    case 'x': return () => {
      const button = press(key === 'a' ? 'accept' : 'reject')
      if (!button || button.disabled) return
      button.click()
      show(cards.slice(current + 1).find((next) => next.dataset.decision === 'pending') ?? card)
    }
    case 'u': return () => press('undo')?.click()
    case 'e': return () => {
      const details = card?.querySelector('details')
      if (!details) return
      details.open = true
      details.querySelector('input')?.focus()
    }
    default: return null
  }
}

/** Moves the focus to a card, and the text to its sentence. */
function show(card: HTMLElement | undefined): void {
  if (!card) return
  card.focus()
  card.scrollIntoView({ block: 'nearest' })
  const id = card.dataset.candidate
  document.querySelectorAll('.source-text mark.current').forEach((mark) => mark.classList.remove('current'))
  document.querySelectorAll(`.source-text mark[data-spans~="t-${id}"]`).forEach((mark, index) => {
    mark.classList.add('current')
    if (index === 0) mark.scrollIntoView({ block: 'center' })
  })
}
