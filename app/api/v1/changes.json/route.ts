import { jsonFeed } from '@/lib/open-data/feed'
import { feed } from '../feed'

/** The same as a JSON Feed. */
export const { GET, HEAD, OPTIONS } = feed('application/feed+json; charset=utf-8', { self: '/api/v1/changes.json', other: '/api/v1/changes.atom' }, (page) => JSON.stringify(jsonFeed(page)))
