import { type CaseEvent, PETITION_OFFICE, type SubmissionEvent } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { type Asked, letterOf, type Services, visibleMatter } from '@onedoor/http'
import { isRefusal, type Recorded, type Refusal } from '@onedoor/kernel'
import { type Dossier, type DossierBody, type DossierEntry, PAPER_KINDS, type Paper as PrintedPaper } from '@onedoor/paper'
import { type Content, contentsOf, type Handed } from './contents.state.ts'
import { storyOf } from './documents.route.ts'
import { paperOf } from './documents.state.ts'
import { isKept, isVoided, keptPaper, sealedOf, storedBytes } from './kept-paper.route.ts'
import { receivedIn, slipOf } from './letter-slip.route.ts'
import { docNoOf, issuerOf, matterFacts, type Story } from './story.state.ts'

/** A document or a file of the case file: its line and pages, and its bytes as they are kept, if they are. */
export type Gathered = Readonly<{ content: Content; entry: DossierEntry; bytes?: Uint8Array }>

export type CaseFile = Readonly<{
  dossier: Dossier
  contents: readonly Gathered[]
  letter: readonly Recorded<SubmissionEvent>[]
  /** As it stands after everything in it was signed and kept. */
  matter: readonly Recorded<CaseEvent>[]
}>

type Events = readonly Recorded<CaseEvent>[]

const PICTURES: Readonly<Record<string, 'png' | 'jpg' | 'webp'>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' }

const ABSENT = '这份文件不是图片、PDF 或者文字，不能并入本卷；原件按原样保存在系统里，并收入本件的签名归档包。'
const GONE = '这份文件已经不在，或者依法删除。'

const bodyOf = (mime: string, bytes: Uint8Array | undefined): DossierBody => {
  const ending = PICTURES[mime]
  if (bytes === undefined) return { kind: 'absent', why: GONE }
  if (mime === 'application/pdf') return { kind: 'pdf', bytes }
  if (ending !== undefined) return { kind: 'picture', bytes, ending }
  return mime === 'text/plain' ? { kind: 'text', text: new TextDecoder().decode(bytes) } : { kind: 'absent', why: ABSENT }
}

const fileOf = async (services: Services, { directory }: Story, file: Handed): Promise<Gathered> => {
  const bytes = await services.files.get(file.digest)
  const by = file.byPetitioner ? '信访人' : directory.unit(file.organ).name
  const title = file.name === '' ? '附件' : file.name
  const entry = { by, docNo: '', title, date: file.date, remark: '', body: bodyOf(file.mime, bytes) }
  return { content: { is: 'file', file }, entry, ...(bytes && { bytes }) }
}

type Paper = Extract<Content, { is: 'paper' }>

const notMade = ({ basis = '' }: Refusal): DossierBody => ({ kind: 'absent', why: `这份文书没有制成。${basis}` })

const lineOf = (story: Story, { version, kind }: Paper): Omit<DossierEntry, 'body'> => {
  const event = story.events.find((one) => one.version === version)
  return {
    ...{ by: story.directory.unit(event?.organ ?? '').name, docNo: docNoOf(story, event), title: PAPER_KINDS[kind].zh },
    ...{ date: event === undefined ? '' : asDate(event.at), remark: isVoided(story.events, version) ? '已作废' : '' },
  }
}

type Place = Readonly<{ matter: string; version: number }>

type Printed = Readonly<{ shown: Uint8Array; kept?: Uint8Array }>

/** Each one that is signed adds a record to the case file: the next reads it anew. One that was voided shows the mark, and is kept as it went out. */
const printed = async (services: Services, { matter, version }: Place, paper: PrintedPaper): Promise<Printed | Refusal> => {
  if (!isKept(paper)) return { shown: await services.press.pdf(paper) }
  const events = (await services.store.read(matter)) as Events
  if (!isVoided(events, version)) {
    const kept = await keptPaper(services, { matter, events, version, paper })
    return isRefusal(kept) ? kept : { shown: kept, kept }
  }
  const sealed = sealedOf(events, { version, kind: paper.kind })
  const shown = await services.press.pdf(paper)
  return sealed === undefined ? { shown } : { shown, kept: await storedBytes(services, sealed) }
}

/** 收件凭证: the office’s own copy of what the person was given. */
const slipIn = async (asked: Asked, content: Paper, letter: CaseFile['letter']): Promise<Gathered> => {
  const received = receivedIn(letter)
  if (received === undefined) throw new Error('A slip without its letter.')
  const { organ, data } = received.received
  const by = (await asked.services.directory.unit(organ === '' ? PETITION_OFFICE : organ))?.name.zh ?? ''
  const made = await slipOf(asked, received)
  const entry = { by, docNo: '', title: PAPER_KINDS.D02.zh, date: data.receivedOn, remark: '' }
  if (isRefusal(made)) return { content, entry: { ...entry, body: notMade(made) } }
  return { content, entry: { ...entry, title: made.title, body: { kind: 'pdf', bytes: await asked.services.press.pdf(made) } } }
}

const paperIn = async (
  services: Services,
  story: Story,
  { matter, content }: Readonly<{ matter: string; content: Paper }>,
): Promise<Gathered> => {
  const { version, kind } = content
  const line = lineOf(story, content)
  const made = paperOf(story, version, kind)
  if (made === undefined) return { content, entry: { ...line, body: { kind: 'absent', why: GONE } } }
  const pages = isRefusal(made) ? made : await printed(services, { matter, version }, made)
  if (isRefusal(pages)) return { content, entry: { ...line, body: notMade(pages) } }
  const title = isRefusal(made) ? line.title : made.title
  return { content, entry: { ...line, title, body: { kind: 'pdf', bytes: pages.shown } }, ...(pages.kept && { bytes: pages.kept }) }
}

const remarksOf = (events: Events, contents: readonly Gathered[]): readonly string[] => {
  const absent = contents.filter(({ entry }) => entry.body.kind === 'absent').length
  const voided = contents.filter(({ entry }) => entry.remark !== '').length
  const printed = events.reduce((sum, event) => sum + (event.type === 'PaperPrinted' ? event.data.copies : 0), 0)
  return [
    `本卷共 ${contents.length} 件，由信访事项的登记记录按形成先后自动编成。`,
    ...(absent === 0 ? [] : [`其中 ${absent} 件不能并入本卷，各以说明页代替。`]),
    ...(voided === 0 ? [] : [`其中 ${voided} 件已作废，文号不再使用。`]),
    ...(printed === 0 ? [] : [`文书共登记印发 ${printed} 份。`]),
    ...(events.some(({ type }) => type === 'PersonalDataErased') ? ['部分个人信息已依法删除。'] : []),
  ]
}

/** 题名 may be gone with the words; a file without one cannot be found in an archive. */
const TITLE_ERASED = '（题名已依法删除）'
/** The schedule is the office’s own, approved by the archives authority; no law sets one number of years for all. */
const KEEPING = '按本单位归档范围和保管期限表确定'

const dossierOf = (story: Story, contents: readonly Gathered[], { services, session }: Asked): Dossier | undefined => {
  const [first] = story.events
  const last = story.events.at(-1)
  if (first?.type !== 'MatterRegistered' || last === undefined) return undefined
  const matter = matterFacts(story, first)
  const issuer = issuerOf(story, PETITION_OFFICE)
  return {
    ...{ issuer, matter: matter.subject === '' ? { ...matter, subject: TITLE_ERASED } : matter },
    ...{ from: first.data.receivedOn, until: asDate(last.at), made: asDate(services.now()), keeping: KEEPING },
    by: session?.name || issuer.name,
    remarks: remarksOf(story.events, contents),
    entries: contents.map(({ entry }) => entry),
  }
}

/** The whole case file for whoever may read the matter; `undefined` when there is none for them. */
export const gather = async (asked: Asked, matter: string): Promise<CaseFile | undefined> => {
  const { services } = asked
  const seen = await visibleMatter(asked, matter)
  if (seen === undefined) return undefined
  const letter = await letterOf(asked, seen.life)
  const story = await storyOf(asked, seen.events)
  const contents: Gathered[] = []
  for (const content of contentsOf(letter, seen.events)) {
    if (content.is === 'file') contents.push(await fileOf(services, story, content.file))
    else if (content.kind === 'D02') contents.push(await slipIn(asked, content, letter))
    else contents.push(await paperIn(services, story, { matter, content }))
  }
  const events = (await services.store.read(matter)) as Events
  const dossier = dossierOf({ ...story, events }, contents, asked)
  return dossier && { dossier, contents, letter, matter: events }
}
