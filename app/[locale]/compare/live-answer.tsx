'use client'

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Answer } from './compare-view'
import type { ComparisonView } from './comparison-view'

// Figures change when a reviewer accepts one, not by the second.
const client = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: 1 } } })

interface Props {
  readonly prefix: string
  /** Filters as a query. */
  readonly address: string
  /** Counts how often the reader asked to try again. */
  readonly attempt: number
  readonly onAnswer: (answer: Answer) => void
}

/** Asks for the view of an address and hands it on; what was asked before is remembered. Loaded at the first change of a filter. */
export default function LiveAnswer(props: Props) {
  return <QueryClientProvider client={client}><Asking {...props} /></QueryClientProvider>
}

function Asking({ prefix, address, attempt, onAnswer }: Props) {
  const { data, isError } = useQuery({
    queryKey: ['comparison', prefix, address, attempt],
    queryFn: async ({ signal }): Promise<ComparisonView> => {
      const answer = await fetch(`${prefix}/compare/figure?${address}`, { signal })
      if (!answer.ok) throw new Error(`compare: ${answer.status}`)
      return answer.json()
    },
  })
  useEffect(() => {
    if (data) onAnswer({ address, view: data, failed: false })
    else if (isError) onAnswer({ address, view: null, failed: true })
  }, [data, isError, address, onAnswer])
  return null
}
