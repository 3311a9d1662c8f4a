import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, type Page } from '@playwright/test'

const root = path.join(import.meta.dirname, '..')

/** Brings a report in, as `npm run import` does, into the database of the tests. */
export async function importReport(name: string): Promise<string> {
  const args = ['--conditions=react-server', '--import', 'tsx', 'commands/import.ts', path.join(import.meta.dirname, 'reports', name)]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env: { ...process.env, DATABASE_URL: process.env.E2E_DATABASE_URL } })
  const id = /\(([0-9a-f-]{36})\)/.exec(stdout)?.[1]
  if (!id) throw new Error(`import said: ${stdout}`)
  return id
}

/** Signs in one of the reviewers that `commands/test-people.ts` makes. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu').fill(process.env.E2E_REVIEWER_PASSWORD ?? '')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByRole('heading', { name: 'Thẩm tra', exact: true })).toBeVisible()
}
