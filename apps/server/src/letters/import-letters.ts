import { sayRefusal } from '@onedoor/case'
import { sql } from '@onedoor/database'
import type { ColumnMap, Letter } from '@onedoor/intake/intake.module'
import type { Refusal } from '@onedoor/kernel'
import { writeRows } from '@onedoor/spreadsheet'
import type { County } from '../county.ts'
import { readLetters, type Told, tableKind } from './read-letters.ts'
import { letterThere, receiveLetter, submissionOf } from './receive-letter.ts'

export type ImportOptions = Readonly<{
  file: string
  map: ColumnMap
  source?: string
  dryRun: boolean
  /** Where bad rows are written back, each with its reason. */
  rejects: string
  /** `received`: the record bears the letter’s own time, allowed only before any matter was registered here; `now`: the time of the import. */
  asOf: 'received' | 'now'
  now: () => Date
  onProgress: (rows: number) => void
  stop: AbortSignal
}>

export type ImportReport = Readonly<{
  rows: number
  added: number
  there: number
  rejected: number
  reasons: Readonly<Record<string, number>>
  rejectsFile?: string
  asOf: 'received' | 'now'
  interrupted: boolean
  seconds: number
}>

/** History may be loaded with its own dates only while nobody has begun to work here: afterwards nothing can be dated back. */
export const mayDateBack = async ({ db, code }: County): Promise<boolean> => {
  const [row] = await db.query<{ worked: boolean }>(sql`select exists (select 1 from store.event
    where county = ${code} and not (type = 'SubmissionReceived' and acted_by = 'import')) as worked`)
  return row?.worked === false
}

type Outcome = Readonly<{ kind: 'added' | 'there' }> | Readonly<{ kind: 'rejected'; code: string; zh: string; en: string }>

const refused = ({ refused: code }: Refusal): Outcome => ({ kind: 'rejected', code, ...sayRefusal(code) })

/** What loading would do, without doing it. */
const foreseen = async (county: County, letter: Letter): Promise<Outcome> => {
  if (letter.receivedAt < new Date('2005-05-01T00:00:00+08:00')) return refused({ refused: 'received-too-long-ago' })
  const there = letterThere(await county.store.read(submissionOf(county, letter.key)), letter)
  return there?.kind === 'refused' ? refused(there.refusal) : { kind: there?.kind ?? 'added' }
}

const tried = async (county: County, letter: Letter, { asOf, now, dryRun }: ImportOptions): Promise<Outcome> => {
  if (letter.receivedAt > now()) return refused({ refused: 'received-in-future' })
  if (dryRun) return foreseen(county, letter)
  const done = await receiveLetter(county, letter, asOf === 'received' ? letter.receivedAt : now())
  return done.kind === 'refused' ? refused(done.refusal) : done
}

const outcomeOf = (county: County, told: Told, options: ImportOptions): Promise<Outcome> =>
  told.letter === undefined ? Promise.resolve({ kind: 'rejected', ...told.fault }) : tried(county, told.letter, options)

/** Loads a table of letters, row by row. Good rows are kept, bad ones written back with the reason; the same table again adds nothing. */
export const importLetters = async (county: County, options: ImportOptions): Promise<ImportReport> => {
  const began = Date.now()
  const { file, map, source, rejects, asOf, dryRun, onProgress, stop } = options
  const kind = await tableKind(file)
  const writer = writeRows(rejects, kind === 'jsonl' ? 'jsonl' : 'csv')
  const counts = { rows: 0, added: 0, there: 0, rejected: 0 }
  const reasons: Record<string, number> = {}
  for await (const told of readLetters(file, map, source)) {
    if (stop.aborted) break
    const outcome = await outcomeOf(county, told, options)
    counts.rows += 1
    counts[outcome.kind] += 1
    if (outcome.kind === 'rejected') {
      reasons[outcome.code] = (reasons[outcome.code] ?? 0) + 1
      if (!dryRun) await writer.write({ ...told.cells, line: String(told.line), reason_zh: outcome.zh, reason_en: outcome.en })
    }
    onProgress(counts.rows)
  }
  const written = await writer.close()
  return {
    ...{ ...counts, reasons, asOf, interrupted: stop.aborted, seconds: (Date.now() - began) / 1000 },
    ...(written > 0 && { rejectsFile: rejects }),
  }
}
