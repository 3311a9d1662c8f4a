import { createHash } from 'node:crypto'
import { prisma } from './client'

/**
 * What an answer may be made of: the figures of an indicator, those of an area, the catalogue (areas, indicators,
 * themes, names of reviewers), or the reports with what was read in them.
 */
export type Tag = `indicator:${string}` | `area:${string}` | 'catalogue' | 'reports'

/** Every tag that ever changed with the state it is in. */
export type Freshness = ReadonlyMap<string, string>

/**
 * How fresh everything is, in one query. Whatever has been committed before, by whichever process, is in it: rows read
 * after it are at least as new.
 */
export async function readFreshness(): Promise<Freshness> {
  const rows = await prisma.$queryRaw<[{ states: Record<string, string> }]>`
    SELECT coalesce(json_object_agg(tag, versions), '{}') AS states
    FROM (SELECT tag, string_agg(version::text, ',' ORDER BY version) AS versions FROM "Freshness" GROUP BY tag) AS held`
  return new Map(Object.entries(rows[0].states))
}

/**
 * The version of what an answer is made of: another text after any change of one of the tags, the same as long as
 * there is none, never one that stood for other data before.
 *
 * @param tags the catalogue is always among them, since whatever is shown has names; without tags, everything
 */
export function versionOf(freshness: Freshness, tags: readonly Tag[] = []): string {
  const wanted = tags.length === 0 ? [...freshness.keys()] : ['catalogue', ...tags]
  const hash = createHash('sha256')
  for (const tag of [...new Set(wanted)].sort()) hash.update(`${tag} ${freshness.get(tag) ?? ''}\n`)
  return hash.digest('base64url').slice(0, 22)
}
