import { constants, existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { run } from './processes.mjs'
import { UserError } from './user-error.mjs'

const NAME = 'postgres'
const READ_ANYWHERE = 'dac_read_search'

/**
 * Who runs the PostgreSQL programs. PostgreSQL refuses to run as root, so root hands over to another person of the
 * system (`postgres`, made if need be).
 *
 * @param {readonly string[]} folders what that person has to reach
 * @returns {Promise<{ uid?: number, gid?: number, prefix: readonly string[] }>} `prefix` goes before the program
 * @throws {UserError} when there is no such person and none can be made, or a folder is closed to them
 */
export async function postgresUser(folders) {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const ids = userIds() ?? (await createUser())
  const closed = folders.map((folder) => closedFolder(folder, ids)).find(Boolean)
  if (!closed) return { ...ids, prefix: [] }
  if (!existsSync('/usr/bin/setpriv')) throw closedError(closed)
  // A project below a folder that only root may enter (/root, mktemp -d) still has to work: PostgreSQL is given the one
  // right it lacks, to pass through folders, and no right to write anywhere.
  const prefix = [
    '/usr/bin/setpriv', `--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups',
    `--inh-caps=+${READ_ANYWHERE}`, `--ambient-caps=+${READ_ANYWHERE}`,
    // access(2), by which PostgreSQL looks for its own files, would not count the right otherwise.
    '--securebits=+no_setuid_fixup', '--',
  ]
  const [program, ...args] = prefix
  if ((await run(program, [...args, 'test', '-x', folders[0]])).code !== 0) throw closedError(closed)
  return { ...ids, prefix }
}

function userIds() {
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith(`${NAME}:`))
  if (!line) return undefined
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

async function createUser() {
  const { output } = await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME])
  const ids = userIds()
  if (ids) return ids
  throw new UserError(
    `PostgreSQL không chạy được bằng quyền root và không tạo được người dùng "${NAME}": ${output.trim()}.`,
    `PostgreSQL does not run as root and the user "${NAME}" could not be made; run as an ordinary user.`,
  )
}

/** The first folder on the way down to `folder` that a person may not enter. */
function closedFolder(folder, { uid, gid }) {
  const parts = path.resolve(folder).split(path.sep)
  const way = parts.map((_, index) => parts.slice(0, index + 1).join(path.sep) || path.sep)
  return way.filter((step) => existsSync(step)).find((step) => !mayEnter(statSync(step), uid, gid))
}

function mayEnter({ mode, uid: owner, gid: group }, uid, gid) {
  if (owner === uid) return (mode & constants.S_IXUSR) !== 0
  if (group === gid) return (mode & constants.S_IXGRP) !== 0
  return (mode & constants.S_IXOTH) !== 0
}

function closedError(folder) {
  return new UserError(
    `Người dùng "${NAME}" không vào được thư mục ${folder}: hãy mở quyền (chmod o+x) hoặc đặt dự án ở nơi khác.`,
    `The user "${NAME}" cannot enter the folder ${folder}: allow it (chmod o+x) or put the project elsewhere.`,
  )
}
