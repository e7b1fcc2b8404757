import type { Facts } from '@onedoor/text'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Leads, MarkedLetter } from './reading.part.tsx'

const asked = (length: number, times: number): Readonly<{ text: string; reading: Facts }> => {
  const one = `${'请'.repeat(length - 1)}。`
  const why = { zh: '提出要求', en: 'asks' }
  const facts = Array.from({ length: times }, (_, i) => ({
    kind: 'CLAIM' as const,
    start: i * length,
    end: (i + 1) * length,
    value: one,
    why,
  }))
  return { text: one.repeat(times), reading: { facts, offers: [] } }
}

const steps = { report: () => undefined, claims: () => undefined }
const leads = (letter: ReturnType<typeof asked>): string => renderToStaticMarkup(<Leads {...letter} steps={steps} />)

it('offers as claims what the door takes, and neither two thousand of them nor one without an end', () => {
  expect(leads(asked(20, 50))).toContain('button')
  for (const letter of [asked(20, 51), asked(2001, 1)]) {
    expect(leads(letter)).not.toContain('button')
    expect(leads(letter)).toContain('归纳')
  }
})

it('marks the first five hundred places of a letter, says so, and leaves none of its words out', () => {
  const { text, reading } = asked(20, 501)
  const shown = renderToStaticMarkup(<MarkedLetter text={text} facts={reading.facts} />)
  expect(shown.match(/<mark/g)).toHaveLength(500)
  expect(shown).toContain('只标出前 500 处')
  expect(shown.replaceAll(/<span.*?<\/span>|<.*?>/gs, '')).toBe(text)
})

it('quotes the claims of several matters without their full stops: one full stop ends the sentence', () => {
  const text = '要求发工资。请求修桥！'
  const why = { zh: '几件事', en: 'several' }
  const because = [
    { kind: 'CLAIM' as const, start: 0, end: 6, why },
    { kind: 'CLAIM' as const, start: 6, end: 11, why },
  ]
  const shown = renderToStaticMarkup(
    <Leads text={text} reading={{ facts: [], offers: [{ path: 'SEVERAL_MATTERS', because }] }} steps={steps} />,
  )
  expect(shown).toContain('“要求发工资”、“请求修桥”。')
})

it('quotes six words of danger at most, each once, however often a long letter says them', () => {
  const text = '塌方裂缝滑坡起火爆炸触电溺水塌方'
  const because = Array.from({ length: 8 }, (_, i) => ({ kind: 'DANGER' as const, start: i * 2, end: i * 2 + 2, why: { zh: '', en: '' } }))
  const shown = renderToStaticMarkup(<Leads text={text} reading={{ facts: [], offers: [{ path: 'URGENT', because }] }} steps={steps} />)
  expect(shown).toContain('“塌方”、“裂缝”、“滑坡”、“起火”、“爆炸”、“触电”等。')
})
