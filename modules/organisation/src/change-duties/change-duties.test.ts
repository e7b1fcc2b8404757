import { expect, it } from 'vitest'
import { ChangeDuties } from './change-duties.contract.ts'

const changed = (duty: object) =>
  ChangeDuties.safeParse({
    commandId: '6f2c1c3e-6d0f-4f5e-9c1b-0a8f6a1f2b3c',
    duties: [{ said: '欠薪', words: '拖欠 工资', topics: [], ...duty }],
  })

it('a duty or a word of characters that nobody can see is none: it would stand in the list as an empty row, and match what nobody finds', () => {
  const unseen = '\u200B\u200D\uFEFF'
  expect(changed({}).data?.duties[0]?.words).toEqual(['拖欠', '工资'])
  expect(changed({ said: unseen }).error?.issues.map(({ path }) => path.join('.'))).toEqual(['duties.0.said'])
  expect(changed({ words: unseen }).success).toBe(false)
  expect(changed({ words: '拖\u200B欠、工\u202E资' }).data?.duties[0]?.words).toEqual(['拖欠', '工资'])
})
