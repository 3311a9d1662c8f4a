import { pageLocale, type PageParams } from '../../page-locale'
import { Missing } from '../missing'

/** Addresses that no page has, answered in the reader's language. */
export default async function UnknownPage({ params }: PageParams) {
  await pageLocale(params)
  return <Missing />
}
