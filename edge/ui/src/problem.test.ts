import { expect, it } from 'vitest'
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
