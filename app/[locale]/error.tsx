'use client'

import { useParams } from 'next/navigation'
import messages from '@/messages/error-page.json'

/** A page that could not be made. The cause is in the server's log, by its digest. A file of its own: all texts would be too much for the browser. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const english = useParams().locale === 'en'
  const words = messages[english ? 'en' : 'vi']
  return (
    <div className="narrow" role="alert">
      <h1>{words.title}</h1>
      <div className="empty">
        <p>{words.text}</p>
        <p className="buttons">
          <button className="button primary" onClick={() => location.reload()}>{words.retry}</button>
          <a className="button" href={english ? '/en' : '/'}>{words.home}</a>
        </p>
        {error.digest && <p className="quiet">{words.code}: <span className="code">{error.digest}</span></p>}
      </div>
    </div>
  )
}
