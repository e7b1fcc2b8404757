import { sayRefusal } from '@onedoor/case'
import type { Chapter, EventEntry, Field, ValueEntry } from './read-events.ts'
import type { Refused } from './read-refusals.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|')
const code = (text: string): string => `\`${cell(text)}\``
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const fieldRow = (kept: string) => (field: Field) =>
  row(`${code(field.name)}${field.optional ? ' (optional)' : ''}`, code(field.type), kept, cell(field.about))

const eventText = ({ name, about, data, sealed }: EventEntry): readonly string[] => {
  const fields = [...data.map(fieldRow('data')), ...sealed.map(fieldRow('sealed'))]
  const table = fields.length === 0 ? ['No fields.'] : [row('field', 'type', 'kept', 'meaning'), row('---', '---', '---', '---'), ...fields]
  return [`### ${name}`, '', about, '', ...table, '']
}

const valueText = ({ name, about, type }: ValueEntry): string => `- ${code(name)}: ${code(type)}${about === '' ? '' : `. ${about}`}`

const chapterName = (path: string): string => path.replace(/^.*\/|[.]events[.]ts$|[.]ts$/g, '')

const chapterText = ({ path, events, values }: Chapter): readonly string[] => [
  ...[`## ${chapterName(path)}`, '', `From ${code(path)}.`, ''],
  ...events.flatMap(eventText),
  ...(values.length === 0 ? [] : ['Values:', '', ...values.map(valueText), '']),
]

export const GENERATED = 'Written by `tools/catalogue` from the code; `npm test` fails when the two differ. Do not edit.'

export const eventsPage = (chapters: readonly Chapter[]): string =>
  [
    ...['# Events', '', GENERATED, ''],
    'Everything the system knows happened as one of these facts. Fields marked `data` are structure and stay for ever; fields marked `sealed` are what a',
    'person said or is called: stored encrypted, erasable, never needed by a fold. Who did it, for which unit, when and under which number stands beside each fact.',
    '',
    ...chapters.filter(({ events }) => events.length > 0).flatMap(chapterText),
  ]
    .join('\n')
    .replace(/\n+$/, '\n')

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter((text) => text !== ''))]

const refusalRow = (refusals: readonly Refused[], name: string): string => {
  const mine = refusals.filter((refusal) => refusal.code === name)
  const { zh, en } = sayRefusal(name)
  const places = unique(mine.map(({ path }) => path)).map(code)
  return row(code(name), cell(zh), cell(en), cell(unique(mine.map(({ basis }) => basis)).join('；')), places.join('<br>'))
}

export const refusalsPage = (refusals: readonly Refused[]): string =>
  [
    ...['# Refusals', '', GENERATED, ''],
    'A refusal is an answer: HTTP 409 with `refused` (the code), `basis` (the article, where there is one) and `message` in both languages.',
    '',
    ...[row('code', '中文', 'English', 'basis', 'given by'), row('---', '---', '---', '---', '---')],
    ...unique(refusals.map((refusal) => refusal.code))
      .toSorted()
      .map((name) => refusalRow(refusals, name)),
    '',
  ].join('\n')
