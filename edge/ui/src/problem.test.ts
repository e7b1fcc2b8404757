import { expect, it, vi } from 'vitest'
import { call, get } from './call.ts'
import { problemOf } from './problem.ts'

it('shows a sentence of ours where the server below the door answered in its own English, so that no notice is empty', () => {
  for (const answer of [
    { error: 'Request Header Fields Too Large', message: 'Exceeded maximum allowed HTTP header size' },
    '<html>502',
    undefined,
  ])
    expect(problemOf(431, answer).message.zh).toContain('服务器没有正常答复')
})

it('keeps what the door said', () => {
  expect(problemOf(413, { message: { zh: '太大了', en: 'too large' } })).toEqual({
    kind: 'failed',
    message: { zh: '太大了', en: 'too large' },
  })
})

it('says without a network of what was sent that it was not sent, and of what was asked for that it was not read', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await expect(get('/api/matters')).rejects.toMatchObject({
    problem: { kind: 'offline', message: { zh: expect.stringContaining('没有读到') as string } },
  })
  expect(await call('POST', '/api/registrations', {})).toMatchObject({
    problem: { message: { zh: expect.stringContaining('没有送出') as string } },
  })
  vi.unstubAllGlobals()
})
