'use client'

import { useParams } from 'next/navigation'
import messages from '@/messages/error-page.json'

/** A page that could not be made. The cause is in the server's log, by its digest. A file of its own: all texts would be too much for the browser. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { locale } = useParams()
  const words = messages[locale === 'en' ? 'en' : 'vi']
  return (
    <div className="narrow" role="alert">
      <h1>{words.title}</h1>
      <p className="lead">{words.text}</p>
      {error.digest && <p className="quiet">{error.digest}</p>}
      <p><button className="button" onClick={reset}>{words.retry}</button></p>
    </div>
  )
}
