import { notFound } from 'next/navigation'

/** Addresses that no page has, answered in the reader's language. */
export default function UnknownPage() {
  notFound()
}
