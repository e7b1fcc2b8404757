import type { LetterTaken, LetterWords } from '@onedoor/barrier'
import type { Attachment, LetterSetAside, MatterOpened, SubmissionReceived } from '@onedoor/case'
import { type Recorded, type Refusal, refuse } from '@onedoor/kernel'
import type { ClearedInput, ReportInput } from './intake.contract.ts'

type Refused = 'submission-not-found' | 'already-registered' | 'hidden-text-possible' | 'report-still-inside'

/** What leaves for the protected channel: structure and words; its files follow by digest. */
export type Leaving = Readonly<{ data: LetterTaken['data']; words: LetterWords; files: readonly string[] }>

/** A picture shows what it shows. A PDF or a Word file can hold text that nobody sees on the page: the name of a witness, the words under a black bar. */
const SHOWS_ALL: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'text/plain']

type Named = Readonly<{ files: readonly Attachment[]; names: readonly string[] }>

const namedFiles = ({ data, sealed }: SubmissionReceived, digests: readonly string[]): Named => {
  const kept = data.attachments.flatMap((file, i) => (digests.includes(file.digest) ? [{ file, name: sealed?.fileNames[i] ?? '' }] : []))
  return { files: kept.map(({ file }) => file), names: kept.map(({ name }) => name) }
}

const leaving = ({ data, sealed }: Recorded<SubmissionReceived>, report: Omit<ReportInput, 'files'>, mixed: boolean): Leaving => {
  const { channel, receivedOn, anonymous, language, attachments } = data
  const { subject = '', narrative = '', claims = [], persons = [], fileNames = [] } = sealed ?? {}
  const { kind, whom, units, concernsDiscipline } = report
  return {
    data: { kind, channel, receivedOn, anonymous, language, units, concernsDiscipline, mixed, files: [] },
    words: { subject, narrative, claims, persons, whom, fileNames, part: report.narrative },
    files: attachments.map(({ digest }) => digest),
  }
}

const LONGEST_CHANCE = 5

/** Sentences of the report that are long enough to be no chance, and whom it complains of. */
const traces = ({ whom, narrative }: Pick<ReportInput, 'whom' | 'narrative'>): readonly string[] => [
  ...(whom.trim().length > 1 ? [whom.trim()] : []),
  ...narrative
    .split(/[。！？；，,.!?;\n]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > LONGEST_CHANCE),
]

/** What stays must hold no sentence of the report: crossing out is forgotten in one place of many. */
export const stillInside = (
  report: Pick<ReportInput, 'whom' | 'narrative'>,
  staying: readonly string[],
): Refusal<'report-still-inside'> | undefined =>
  traces(report).some((trace) => staying.some((text) => text.includes(trace)))
    ? refuse('report-still-inside', '信访工作条例 第三十条')
    : undefined

export type SetAside = Readonly<{ leaves: Leaving; events: readonly (MatterOpened | LetterSetAside)[] }>

type Marked = Readonly<{
  report: Omit<ReportInput, 'files'>
  cleared: ClearedInput | undefined
  opened: readonly MatterOpened[]
  /** What the matters themselves will say. */
  matters: readonly Readonly<{ subject: string; claims: readonly string[] }>[]
  /** Versions of what officers wrote about the whole letter. */
  said?: readonly number[]
}>

const textsOf = ({ subject, claims }: Marked['matters'][number]): readonly string[] => [subject, ...claims]

const goneWith = (received: Recorded<SubmissionReceived>, { said = [] }: Marked): readonly number[] => [received.version, ...said]

const replaced = (received: Recorded<SubmissionReceived>, marked: Marked): readonly MatterOpened[] | Refusal<Refused> => {
  const { cleared, opened } = marked
  const [first, ...others] = opened
  if (first === undefined || cleared === undefined) return []
  const { files, names } = namedFiles(received, cleared.files)
  if (files.some(({ mime }) => !SHOWS_ALL.includes(mime))) return refuse('hidden-text-possible', '信访工作条例 第三十条')
  const { subject, narrative, claims } = cleared
  const persons = received.sealed?.persons ?? []
  return [
    {
      ...first,
      data: { ...first.data, setAside: goneWith(received, marked), attachments: files },
      sealed: { subject, narrative, claims, persons, fileNames: names },
    },
    ...others,
  ]
}

/**
 * 分离: a letter that is a report of wrongdoing, or holds one, goes whole to the protected channel (第二十二条第二款、第三十条). What stays is what the clerk cleared; a letter of
 * which nothing stays is gone from here. Only before its first matter: afterwards others may have read it.
 */
export const setAside = (received: Recorded<SubmissionReceived>, before: number, marked: Marked): SetAside | Refusal<Refused> => {
  if (received.sealed === undefined) return refuse('submission-not-found')
  if (before > 0) return refuse('already-registered')
  const { report, cleared, matters } = marked
  const staying = [...(cleared === undefined ? [] : [cleared.narrative, ...textsOf(cleared)]), ...matters.flatMap(textsOf)]
  const left = stillInside(report, staying)
  if (left !== undefined) return left
  const leaves = leaving(received, marked.report, marked.opened.length > 0)
  if (marked.opened.length === 0) return { leaves, events: [{ type: 'LetterSetAside', data: { setAside: goneWith(received, marked) } }] }
  const events = replaced(received, marked)
  return 'refused' in events ? events : { leaves, events }
}

/** 窗口分记: the clerk typed the report apart, so none of its words were ever anywhere else. */
export const leavingFromWindow = (
  {
    channel,
    receivedOn,
    anonymous,
    language,
    persons,
  }: Readonly<{
    channel: LetterTaken['data']['channel']
    receivedOn: string
    anonymous: boolean
    language: 'zh' | 'en'
    persons: LetterWords['persons']
  }>,
  { kind, whom, narrative, units, concernsDiscipline, files }: ReportInput,
): Leaving => ({
  data: { kind, channel, receivedOn, anonymous, language, units, concernsDiscipline, mixed: true, files: [] },
  words: { subject: '', narrative, claims: [], persons: anonymous ? [] : persons, whom, fileNames: files.map(() => '') },
  files,
})
