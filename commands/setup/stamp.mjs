import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * One hash of files and folders: it changes when a file is added, taken away, renamed or altered.
 *
 * @param {string} base the folder the names are relative to
 * @param {readonly string[]} names files or folders; those that do not exist are left out
 * @param {(name: string) => boolean} [keep] which files count, by their name relative to `base`
 * @returns {string}
 */
export function hashOf(base, names, keep = () => true) {
  const hash = createHash('sha256')
  for (const name of names.flatMap((item) => filesIn(base, item)).filter(keep).sort()) {
    const content = readFileSync(path.join(base, name))
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * A file that remembers the hash something was made from.
 *
 * @param {string} file
 * @returns {{ matches: (hash: string) => boolean, write: (hash: string) => void }}
 */
export function stamp(file) {
  return {
    matches: (hash) => existsSync(file) && readFileSync(file, 'utf8') === hash,
    write: (hash) => {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, hash)
    },
  }
}

function filesIn(base, name) {
  const place = path.join(base, name)
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [name]
  return readdirSync(place).flatMap((entry) => filesIn(base, path.posix.join(name, entry)))
}
