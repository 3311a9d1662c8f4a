/** `npm start`: everything from a fresh clone to a site that answers. */
import { openDatabase } from './database.mjs'
import { appEnvironment } from './setup/app-environment.mjs'
import { buildApp } from './setup/build.mjs'
import { ensureDataFolder } from './setup/data-folder.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { readEnvironment } from './setup/env-file.mjs'
import { ensureAdministrator, seedIfNeeded } from './setup/first-data.mjs'
import { lifetime } from './setup/lifetime.mjs'
import { takeLock } from './setup/lock.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'
import { checkPort, readPort } from './setup/ports.mjs'
import { generateClient } from './setup/prisma-client.mjs'
import { inData, root } from './setup/project.mjs'
import { UserError } from './setup/user-error.mjs'
import { startWebServer } from './setup/web-server.mjs'

const { code, stopped } = await lifetime(start)
process.exit(stopped ? 0 : code)

/** @param {import('./setup/lifetime.mjs').Life} life */
async function start(life) {
  checkNodeVersion()
  const environment = readEnvironment(root)
  const host = environment.HOST || '127.0.0.1'
  const port = readPort(environment.PORT || '3000')
  ensureDataFolder()
  life.atEnd(takeStartLock())
  await checkPort(port, host)

  // A signal ends the step that runs; the next one must not begin.
  const step = async (name, work) => {
    if (life.stopping()) throw new Error('stopped')
    return announced(name, work)
  }
  await step('Kiểm tra các gói phần mềm / checking packages', ensureDependencies)
  const database = await step('Mở cơ sở dữ liệu / opening the database', () => openDatabase({ environment }))
  life.atEnd(database.stop)
  const settings = appEnvironment(environment, { url: database.url, port })
  await step('Chuẩn bị Prisma / preparing Prisma', () => generateClient(environment))
  await step('Nạp dữ liệu ban đầu / seeding', () => seedIfNeeded(settings))
  await step('Dựng trang web / building', () => buildApp(settings))
  await step('Kiểm tra người dùng / checking people', () => ensureAdministrator(settings))

  const server = await step('Khởi động / serving', () => startWebServer(settings, { host, port, stopped: life.stopping }))
  life.atEnd(server.stop)
  if (!life.stopping()) console.log(`ready http://localhost:${port}`)
  await Promise.race([server.ended, life.stopAsked])
  if (!life.stopping()) throw new UserError('Máy chủ web đã dừng ngoài ý muốn.', 'The web server ended by itself.')
}

/** Says what is going on only when it takes more than a moment. */
async function announced(name, work) {
  const timer = setTimeout(() => console.log(`${name}…`), 1_500)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
  }
}

function takeStartLock() {
  const lock = takeLock(inData('start.lock'))
  if ('release' in lock) return lock.release
  throw new UserError(
    `Hệ thống đang chạy rồi (tiến trình ${lock.heldBy}).`,
    `It is already running (process ${lock.heldBy}).`,
  )
}
