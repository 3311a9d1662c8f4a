'use client'

import { useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'

// The header is drawn once; the comparison changes its address in the browser without asking for the header again.
// What keeps the view therefore reads the query where it stands. Without a script it is the query asked for.

/** The rest of the query as hidden fields of a form that sets one key itself. */
export function QueryFields({ except }: { readonly except: string }) {
  return [...useSearchParams()].filter(([key]) => key !== except).map(([key, value], index) => <input key={index} type="hidden" name={key} value={value} />)
}

interface LinkProps {
  /** An address of this site without a query. */
  readonly path: string
  readonly without?: string
  readonly lang?: string
  readonly children: ReactNode
}

/** A link to a path with the query of the address, less one key. */
export function QueryLink({ path, without, lang, children }: LinkProps) {
  const query = new URLSearchParams(useSearchParams())
  if (without) query.delete(without)
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  return <a href={path + (text && `?${text}`)} lang={lang} hrefLang={lang}>{children}</a>
}
