import { jsonForScript } from '@/lib/open-data/catalogue'

/** Linked data within a page, for search engines: a block of data, which no browser runs and no policy has to allow. */
export function DataBlock({ data }: { readonly data: object }) {
  return <script type="application/ld+json">{jsonForScript(data)}</script>
}
