import type { Channel } from '@onedoor/case'
import { parseDate } from '@onedoor/clock'
import { plainText } from '@onedoor/kernel'
import type { ColumnMap, Field, Letter, RowFault } from './import-letters.contract.ts'

const LONGEST_TEXT = 100_000
const LONGEST_SUBJECT = 200

const CHANNELS: readonly (readonly [RegExp, Channel])[] = [
  [/访|visit/i, 'VISIT'],
  [/电|话|call|phone/i, 'CALL'],
  [/信|letter|mail/i, 'LETTER'],
]

/** 网上 when nothing is said: tables come out of web mailboxes. `信访` names no form by itself. */
const channelOf = (text: string): Channel => CHANNELS.find(([sign]) => sign.test(text.replace('信访', '')))?.[1] ?? 'ONLINE'

const two = (text: string): string => text.padStart(2, '0')

/** Days between 1899-12-30, where Excel begins to count, and 1970-01-01. */
const EXCEL_EPOCH = 25_569

const serial = (text: string): Date | undefined => {
  const days = Number(text)
  return days > 30_000 && days < 80_000 ? new Date(Math.round((days - EXCEL_EPOCH) * 86_400_000) - 8 * 3_600_000) : undefined
}

const WHEN = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2})[:时点](\d{1,2})?(?:[:分](\d{1,2}))?(?:[.]\d+)?[秒分]?)?(Z)?$/i

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/

/** A moment as tables write it, in the county’s time: `2019/1/7 21:45:36`, `2019-01-07T21:45`, `2019年1月7日`, an Excel serial. `undefined` when it is none. */
export const whenOf = (typed: string): Date | undefined => {
  const text = typed.normalize('NFKC').trim()
  if (/^\d{5}([.]\d+)?$/.test(text)) return serial(text)
  const parts: readonly (string | undefined)[] = WHEN.exec(text)?.slice(1) ?? []
  const padded = parts.slice(0, 6).map((part) => two(part ?? '0'))
  const date = parseDate(padded.slice(0, 3).join('-'))
  const time = padded.slice(3).join(':')
  if (date === undefined || !TIME.test(time)) return undefined
  return new Date(`${date}T${time}${parts[6] === undefined ? '+08:00' : 'Z'}`)
}

const fault = (code: string, zh: string, en: string): RowFault => ({ code, zh, en })

const FAULTS = {
  noText: fault('no-text', '没有内容：标题和正文都是空的。', 'Nothing is said: subject and text are both empty.'),
  tooLong: fault('too-long', '正文超过 100,000 字。', 'The text has more than 100,000 characters.'),
  noDate: fault('not-a-date', '没有可读的收到日期（如 2026-09-01）。', 'There is no readable day of receipt (like 2026-09-01).'),
  badReplied: fault('not-a-date', '答复日期不可读。', 'The day of the reply cannot be read.'),
}

/** The first sentence, when nobody said what the letter is about. */
const firstSentence = (text: string): string => (/^[^。！？!?\n]{1,60}/.exec(text.trim())?.[0] ?? text.trim().slice(0, 60)).trim()

const short = (text: string): string => [...text].slice(0, LONGEST_SUBJECT).join('')

const claimsOf = (text: string, subject: string): readonly string[] => {
  const listed = text
    .split(/\r?\n|；|;/)
    .map((claim) => claim.trim())
    .filter((claim) => claim !== '')
  return (listed.length === 0 ? [subject] : listed).slice(0, 50).map(short)
}

type Cells = Readonly<Record<string, string>>
const picker =
  (cells: Cells, map: ColumnMap) =>
  (field: Field): string =>
    plainText(cells[map[field] ?? ''] ?? '').trim()

const personOf = (cell: (field: Field) => string): Letter['persons'] => {
  const name = cell('name')
  if (name === '') return []
  const given = (['idNo', 'phone', 'address'] as const).flatMap((field) => (cell(field) === '' ? [] : [[field, cell(field)] as const]))
  return [{ name: [...name].slice(0, 100).join(''), ...Object.fromEntries(given) }]
}

type Dates = Pick<Letter, 'receivedAt' | 'repliedAt'>

const datesOf = (cell: (field: Field) => string): Dates | RowFault => {
  const receivedAt = whenOf(cell('received'))
  if (receivedAt === undefined) return FAULTS.noDate
  const repliedAt = cell('replied') === '' ? undefined : whenOf(cell('replied'))
  return cell('replied') !== '' && repliedAt === undefined ? FAULTS.badReplied : { receivedAt, repliedAt }
}

/** A row read as a letter, or everything that is wrong with it. What the law refuses (too early, not yet) is left to the rule of receipt. */
export const letterOf = (cells: Cells, map: ColumnMap, source: string, line: number): Letter | RowFault => {
  const cell = picker(cells, map)
  const narrative = cell('narrative')
  const subject = short(cell('subject') === '' ? firstSentence(narrative) : cell('subject'))
  if (subject === '') return FAULTS.noText
  if (narrative.length > LONGEST_TEXT) return FAULTS.tooLong
  const dates = datesOf(cell)
  if ('code' in dates) return dates
  return {
    key: `${source}#${cell('id') === '' ? `line-${line}` : cell('id')}`,
    ...dates,
    channel: channelOf(cell('channel')),
    ...{ subject, narrative: narrative === '' ? subject : narrative, claims: claimsOf(cell('claims'), subject) },
    ...{ persons: personOf(cell), place: /^\d{6,12}$/.test(cell('place')) ? cell('place') : '', reply: cell('reply') },
  }
}
