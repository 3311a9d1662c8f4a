import { readFileSync } from 'node:fs'
import path from 'node:path'

const LINE = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/
const QUOTED = /^(["'])(.*)\1$/

/**
 * Reads KEY=VALUE lines. Blank lines and lines that start with # are skipped; quotes around a value are taken off.
 *
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function parseEnvFile(text) {
  const values = {}
  for (const line of text.split(/\r?\n/)) {
    const [, key, value] = LINE.exec(line) ?? []
    if (key) values[key] = QUOTED.exec(value)?.[2] ?? value
  }
  return values
}

/**
 * The settings of this run: `.env` of the project, overruled by the process's own environment.
 *
 * @param {string} root the project's folder
 * @returns {Record<string, string>}
 */
export function readEnvironment(root) {
  try {
    return { ...parseEnvFile(readFileSync(path.join(root, '.env'), 'utf8')), ...process.env }
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    return { ...process.env }
  }
}
