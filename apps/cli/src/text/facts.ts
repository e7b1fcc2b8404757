import { type Fact, factsIn, gazetteerOf, type Offer } from '@onedoor/text'
import { Command } from 'commander'
import { answer, type Common, withJson } from '../output.ts'
import { placesFrom } from './places-file.ts'
import { textOfFile } from './rows.ts'

type Flags = Common & Readonly<{ letter: string; places?: string; day: string }>

const OFFERED: Readonly<Record<Offer['path'], string>> = {
  CONFIDENTIAL: '可转检举控告专门渠道 the protected channel is open',
  URGENT: '可作重大紧急报告 an urgent report is open',
  SEVERAL_MATTERS: '可能是一信多事 may be several matters',
}

const line = (text: string, { start, end, kind, value, why, candidates, lastDay }: Fact): string => {
  const more = [...(candidates === undefined ? [] : [candidates.join(' | ')]), ...(lastDay === undefined ? [] : [`≤ ${lastDay}`])]
  return [`${start}–${end}`, kind, text.slice(start, end).replaceAll(/\s+/g, ' '), value, ...more, why.zh].join('  ')
}

const show = (flags: Flags): void => {
  const text = textOfFile(flags.letter)
  const places = flags.places === undefined ? gazetteerOf([]) : placesFrom(flags.places)
  const found = factsIn({ text, places, day: flags.day })
  const offers = found.offers.map(
    ({ path, because }) => `→ ${OFFERED[path]}: ${because.map(({ start, end }) => text.slice(start, end)).join('、')}`,
  )
  answer(flags, found, [...found.facts.map((fact) => line(text, fact)), ...offers])
}

export const factsCommand = (): Command =>
  withJson(new Command('facts').description('标出信里的地名、人名、金额、日期、诉求 what a letter seems to say, with its places'))
    .requiredOption('--letter <file>', '来信，纯文本 the letter, plain text')
    .option('--places <file>', '本县地名 the places of the county, JSON Lines: code, name, within, also')
    .option('--day <day>', '来信日期 the day of the letter, YYYY-MM-DD', '2026-01-01')
    .action(show)
