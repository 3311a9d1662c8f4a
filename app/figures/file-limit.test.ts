import { expect, test } from 'vitest'
import { TooBusy } from '@/lib/document/thread'
import { refuseFile, unlessBusy } from './file-limit'

test('a reader has many files a minute, then is told when to come again', () => {
  const ask = () => refuseFile(new Request('https://chi-so.test/figures/export'))
  const answers = Array.from({ length: 301 }, ask)
  expect(answers.slice(0, 300).filter((answer) => answer !== null)).toEqual([])
  expect(answers[300]?.status).toBe(429)
  expect(Number(answers[300]?.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('who comes while too many documents wait is told so; a fault stays a fault', async () => {
  const busy = await unlessBusy(async () => { throw new TooBusy('x') })
  expect([busy.status, await busy.text()]).toEqual([503, 'Xin thử lại sau 30 giây. / Please try again in 30 seconds.'])
  await expect(unlessBusy(async () => { throw new Error('fault') })).rejects.toThrow('fault')
})
