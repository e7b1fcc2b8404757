import { type DateOnly, daysBetween, parseDate } from '@onedoor/clock'
import { datesIn } from '../facts/dates.ts'
import type { Span } from '../reading/passages.ts'
import { sameLength } from '../reading/same-length.ts'
import type { Finding } from './finding.ts'

/** So far behind a day the words follow that say of what day it is. */
const AN_END = 24
/** A letter may have been read before it was entered. */
const A_DAY_OR_TWO = 2
/** 您于4月3日反映…: the day of the letter as the reply has it. Posting, receiving and registering may lie some days apart. */
const SPEAKS_OF_THE_LETTER = /^[^，。；\n]{0,14}(?:来信|来邮|留言|发帖|发布|反映|咨询|投诉|来访|信访)/
const SOME_DAYS = 15

const isWhole = (value: string): boolean => value.length === 10

/** In January last year's number is easily written: about the day of today in an earlier year is a slip of the pen, and said as one. */
const A_MONTH = 31
const isSlip = (signed: DateOnly, today: DateOnly): boolean => {
  const thisYear = parseDate(today.slice(0, 4) + signed.slice(4)) ?? signed
  return signed.slice(0, 4) < today.slice(0, 4) && Math.abs(daysBetween(thisYear, today)) <= A_MONTH
}

const signedFinding = (at: Span, slip: boolean, first: DateOnly): Finding => ({
  ...{ kind: 'BEFORE_THE_LETTER', weight: slip ? 'remark' : 'stop', at },
  said: slip
    ? {
        zh: `落款日期在收到来信（${first}）之前，可能年份写错了，请改正`,
        en: `Signed before the letter came (${first}): perhaps the year is a slip of the pen; correct it`,
      }
    : {
        zh: `落款日期在收到来信（${first}）之前：日期写错了请改，或者看是不是写给另一件的`,
        en: `Signed before the letter came (${first}): correct the day, or see whether it was written for another matter`,
      },
})

/** A reply that was signed before the letter came, or that speaks of a letter of another day, belongs to another matter. `days`: those on which this letter was written, received or registered; `dated`: it ends with the day of its signature. */
export const dayFindings = (reply: string, days: readonly DateOnly[], today: DateOnly, dated: boolean): readonly Finding[] => {
  const [first] = days.toSorted()
  if (first === undefined) return []
  const dates = datesIn(reply, today).filter(({ value, why }) => isWhole(value) && why.en === 'A date')
  const text = sameLength(reply).trimEnd()
  const signed = dated ? dates.filter(({ end }) => text.length - end <= 1).at(-1) : undefined
  const spoken = dates.find(
    ({ start, end, value }) =>
      /[您你]于?$/.test(text.slice(Math.max(0, start - 2), start)) &&
      SPEAKS_OF_THE_LETTER.test(text.slice(end, end + AN_END)) &&
      days.every((day) => Math.abs(daysBetween(day, value)) > SOME_DAYS),
  )
  const early = signed !== undefined && daysBetween(signed.value, first) > A_DAY_OR_TWO
  const slip = early && isSlip(signed.value, today)
  return [
    ...(early ? [signedFinding({ start: signed.start, end: signed.end }, slip, first)] : []),
    ...(spoken === undefined
      ? []
      : [
          {
            ...({ kind: 'BEFORE_THE_LETTER', weight: 'stop', at: { start: spoken.start, end: spoken.end } } as const),
            said: {
              zh: `说的是另一天的来信（本件是 ${first} 收到的）：日期写错了请改，或者看是不是写给另一件的`,
              en: `It speaks of a letter of another day (this one came on ${first}): correct the day, or see whether it was written for another matter`,
            },
          },
        ]),
  ]
}
