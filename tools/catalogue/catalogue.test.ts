import { readdirSync } from 'node:fs'
import { REFUSAL_CODES } from '@onedoor/case'
import { describe, expect, it } from 'vitest'
import { ROOT, sourceFiles } from '../arch/source-files.ts'
import { readChapter } from './read-events.ts'
import { glossaryFaults } from './read-glossary.ts'
import { readRefusals, sharedConstants } from './read-refusals.ts'

const file = (text: string) => ({ path: 'modules/x/src/x.decide.ts', text })

describe('the event catalogue', () => {
  it('tells data from sealed, follows names of types, joins what is joined and keeps the words of the docstring', () => {
    const { events, values } = readChapter(
      file(`/** 送达 with proof. */
        export type Served = Event<'Served', {
          /** The day. */
          on: string
          late?: boolean
        }, Words & { remarks?: string }>
        type Words = { receiver: string }
        /** How. */
        export type Method = 'POST' | 'DIRECT'
        export type HandlingEvent = Served`),
    )
    expect(events).toEqual([
      {
        ...{ name: 'Served', about: '送达 with proof.' },
        data: [
          { name: 'on', type: 'string', optional: false, about: 'The day.' },
          { name: 'late', type: 'boolean', optional: true, about: '' },
        ],
        sealed: [
          { name: 'receiver', type: 'string', optional: false, about: '' },
          { name: 'remarks', type: 'string', optional: true, about: '' },
        ],
      },
    ])
    expect(values.map(({ name }) => name)).toEqual(['Method'])
  })

  it('every fact says what it is, and in the past tense: a newcomer reads these first', () => {
    const events = sourceFiles('core/case/src/events/*.ts').flatMap((source) => readChapter(source).events)
    expect(events.length).toBeGreaterThan(15)
    expect(events.filter(({ about }) => about === '').map(({ name }) => name)).toEqual([])
    expect(
      events
        .filter(
          ({ name }) =>
            !/(ed|Given|Read|Upheld|Sent|Begun|Began|Withdrawn|Held|Left|SplitOff|Undone|Chosen|Taken|MovedUp|Aside)$/.test(name),
        )
        .map(({ name }) => name),
    ).toEqual([])
  })
})

describe('the catalogue of refusals', () => {
  it('finds codes in calls, in choices and in the type of a decider, with the article', () => {
    const found = readRefusals(
      file(`type Refused = 'too-late' | 'by-variable'
        const BASIS = '信访工作条例 第三十四条'
        export const f = (late: boolean) => late ? refuse('too-late', BASIS) : refuse(late ? 'a' : 'b')`),
      new Map(),
    )
    expect(found.map(({ code, basis }) => [code, basis])).toEqual([
      ['too-late', '信访工作条例 第三十四条'],
      ['by-variable', ''],
      ['a', ''],
      ['b', ''],
    ])
  })

  const code = sourceFiles('{core,edge,modules,apps}/*/src/**/*.{ts,tsx}').filter(
    ({ path }) => !/[.]test[.]tsx?$|\/testing[^/]*[.]ts$/.test(path),
  )
  const given = new Set(code.flatMap((source) => readRefusals(source, sharedConstants([])).map((refusal) => refusal.code)))

  it('every refusal that a rule can give is said in both languages', () => {
    expect(given.size).toBeGreaterThan(20)
    expect([...given].filter((name) => !REFUSAL_CODES.some((known) => known === name))).toEqual([])
  })
})

describe('the glossary', () => {
  const facts = sourceFiles('core/case/src/events/*.ts').flatMap((source) => readChapter(source).events.map(({ name }) => name))
  const wanted = [...facts, ...readdirSync(`${ROOT}modules`)]
  const text = sourceFiles('GLOSSARY.md')[0]?.text ?? ''
  const faultsOf = (glossary: string) => glossaryFaults(glossary, { wanted, isInCode: () => true })
  const without = (name: string) =>
    text
      .split('\n')
      .filter((line) => !line.includes(`\`${name}\``))
      .join('\n')

  it('gives a newcomer the Chinese for every fact and every module', () => {
    expect(wanted.length).toBeGreaterThan(25)
    expect(faultsOf(text)).toEqual([])
  })

  it.each(wanted)('is found wanting when the row of %s is taken out', (name) => {
    expect(faultsOf(without(name))).toContain(`GLOSSARY.md does not explain \`${name}\`: add a row for it.`)
  })

  it('is found wanting as a whole when the file is gone', () => {
    expect(faultsOf('')).toHaveLength(wanted.length)
  })

  it('does not count a name that is only mentioned, leaves no cell empty, and names nothing the code has forgotten', () => {
    const asked = { wanted: ['Served'], isInCode: (name: string) => name === 'Served' }
    const head = '| 中文 | English | in code | article |\n|---|---|---|---|\n'
    expect(glossaryFaults(`${head}| 送达 | service | \`Served\` | 第三十五条 |`, asked)).toEqual([])
    expect(glossaryFaults(`${head}Of \`Served\` more below.`, asked)).toEqual(['GLOSSARY.md does not explain `Served`: add a row for it.'])
    expect(glossaryFaults(`${head}| | service | \`Served\` | – |`, asked)[0]).toMatch(/a cell empty beside `Served`/)
    expect(glossaryFaults(`${head}| 送达 | service | \`Served\` | |`, asked)[0]).toMatch(/a cell empty beside `Served`/)
    expect(glossaryFaults(`${head}| 送达 | service | \`Served\` \`Handed\` | – |`, asked)).toEqual([
      'GLOSSARY.md names `Handed`, which is not in the code.',
    ])
  })
})
