import { join } from 'node:path'
import { LONGEST, MOST_HEAP, MOST_MEMORY } from './limits'
import type { Apart } from './apart'

/**
 * What the process that reads files is started with: its program by its whole path, given as a text so that a bundler does
 * not take it for its own. Where the project is: the place the server is started in (commands/start.mjs).
 */
export const READER: Apart = { program: join(process.cwd(), 'lib', 'intake', 'process.mjs'), heap: MOST_HEAP, memory: MOST_MEMORY, longest: LONGEST }
