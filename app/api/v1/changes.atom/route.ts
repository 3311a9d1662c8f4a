import { atomFeed } from '@/lib/open-data/feed'
import { feed } from '../feed'

/** What was published, withdrawn and disputed, newest first, for feed readers. */
export const { GET, HEAD, OPTIONS } = feed('application/atom+xml; charset=utf-8', { self: '/api/v1/changes.atom', other: '/api/v1/changes.json' }, atomFeed)
