import { randomUUID } from 'node:crypto'
import { type CaseEvent, dayOf, lastDayToAsk, type MatterRegistered, matterNo, PETITION_OFFICE, type ReviewLevel } from '@onedoor/case'
import { hoursOn } from '@onedoor/clock'
import { storedFiles } from '@onedoor/files'
import { publicPage, readerOf } from '@onedoor/html'
import {
  type Answer,
  type Asked,
  commandIdFrom,
  conclude,
  matterCommand,
  NOT_FOUND,
  refusalBody,
  route,
  stampOf,
  storeUploads,
  type Unit,
} from '@onedoor/http'
import { fold, isRefusal, type Recorded, refuse } from '@onedoor/kernel'
import { docNo } from '@onedoor/paper'
import { type Own, ownMatter } from '../own-matter.route.ts'
import { ownPage } from '../own-page.view.ts'
import { AskedReview, AskReview, RequestReview } from '../request-review.contract.ts'
import { requestReview } from '../request-review.decide.ts'
import { levelOpen } from '../review.decide.ts'
import { bodiesFor, counterOf } from '../review.route.ts'
import { type AskForm, askForm } from './request-review.view.ts'

/** A request on paper, put on record at a window of the petition office or of the reviewing organ. */
export const requestReviewRoute = matterCommand({
  path: '/api/matters/:matter/request-review',
  may: 'review.register',
  summary: { zh: '登记信访人书面提出的复查、复核请求', en: 'Put on record a request for review that came on paper.' },
  input: RequestReview,
  decider: requestReview,
  prepare: async (input, asked, { life }) => {
    const files = await storedFiles(asked.services.files, input.files)
    if (isRefusal(files)) return files
    const level = levelOpen(life, input.sentOn)
    const bodies = level === undefined ? [] : await bodiesFor(asked.services, life, level)
    const { handedAt: _, ...rest } = input
    return { ...rest, ...(await counterOf(asked, input)), files, bodies: bodies.map(({ id }) => id) }
  },
})

type Decided = Recorded<Extract<CaseEvent, { type: 'OpinionIssued' | 'ReviewDecided' }>>

const numberOf = ({ entry, number = 0 }: Decided, word = ''): string => {
  const [, , kind = ''] = entry?.register.split('/') ?? []
  return entry === undefined ? '' : docNo(word, kind, entry.year, number)
}

/** The document that is asked against: the opinion, or the first review. */
const against = async ({ services }: Asked, { past, life }: Own, level: ReviewLevel): Promise<AskForm['against']> => {
  const event = past.findLast((one): one is Decided => one.type === (level === 1 ? 'OpinionIssued' : 'ReviewDecided'))
  const servedOn = (level === 1 ? life.servedOn : life.review?.servedOn) ?? ''
  if (event === undefined) return { organ: { zh: '', en: '' }, docNo: '', servedOn }
  const unit = await services.directory.unit(event.organ)
  return { organ: unit?.name ?? { zh: '', en: '' }, docNo: numberOf(event, unit?.word), servedOn }
}

/** What of the matter the petitioner reads again; words may be gone where they were erased. */
const matterOf = ({ entry, number = 0, sealed }: Recorded<MatterRegistered>): Pick<AskForm, 'no' | 'subject' | 'claims'> => ({
  no: matterNo(entry?.year ?? 0, number),
  subject: sealed?.subject ?? '',
  claims: sealed?.claims.map(({ text }) => text) ?? [],
})

const formOf = async (
  asked: Asked,
  own: Own,
  given: Pick<AskForm, 'matter' | 'code' | 'commandId' | 'values' | 'faults'>,
): Promise<AskForm | undefined> => {
  const { life, past } = own
  const level = levelOpen(life, dayOf(asked.services.now()))
  const [first] = past
  if (level === undefined || first?.type !== 'MatterRegistered') return undefined
  const { services } = asked
  const today = dayOf(services.now())
  const lastDay = lastDayToAsk(life, level)
  const hours = (unit: Unit | undefined) => hoursOn(unit?.hours, lastDay ?? today)
  return {
    ...{ ...given, level, lastDay, today, ...matterOf(first) },
    against: await against(asked, own, level),
    bodies: (await bodiesFor(services, life, level)).map((unit) => ({ ...unit, hours: hours(unit) })),
    closes: hours(await services.directory.unit(PETITION_OFFICE)).closes,
  }
}

const CANNOT = { zh: '现在不能提出', en: 'Not open now' }

const told = (asked: Asked, given: Parameters<typeof ownPage>[0], status = 200): Answer => ({
  status,
  html: publicPage({ ...ownPage(given, readerOf(asked)), here: '/track', reader: readerOf(asked) }),
})

const shown = (asked: Asked, form: AskForm, status = 200): Answer => ({
  status,
  html: publicPage({ ...askForm(form, readerOf(asked)), here: '/track', reader: readerOf(asked) }),
})

/** Opens the form; the code travels in the body, never in an address. */
export const askReviewRoute = route({
  method: 'POST',
  path: '/ask-review',
  may: 'anyone',
  page: true,
  limit: { perMinute: 30 },
  summary: { zh: '打开已填好的复查、复核请求', en: 'The request for review, filled in.' },
  body: AskReview,
  handle: async (asked): Promise<Answer> => {
    const { code, matter } = asked.body
    const own = await ownMatter(asked, asked.body)
    if (own === undefined) return NOT_FOUND
    const values = { body: '', request: '', reasons: '' }
    const form = await formOf(asked, own, { code, matter, commandId: randomUUID(), values, faults: [] })
    return form === undefined
      ? told(asked, { title: CANNOT, text: refusalBody(refuse('nothing-to-review')).message, code }, 409)
      : shown(asked, form)
  },
})

const DONE = {
  title: { zh: '请求已提交', en: 'Your request is sent' },
  text: {
    zh: '已经登记。复查、复核机关应当自收到之日起三十日内给您书面意见，进度在您的事项里看得到。',
    en: 'It is on record. The organ must give you its written opinion within thirty days; you can follow it on the page of your matter.',
  },
}

const asked = async (at: Asked<unknown, unknown, AskedReview>): Promise<Answer> => {
  const { services, body } = at
  const { code, matter, commandId: given = randomUUID(), request, reasons } = body
  const own = await ownMatter(at, body)
  if (own === undefined) return NOT_FOUND
  if (at.session !== undefined) return told(at, { title: CANNOT, text: refusalBody(refuse('petitioners-own-step')).message, code }, 409)
  const { files, faults } = await storeUploads(at)
  const commandId = commandIdFrom(given, body.body, request, reasons, ...files.map(({ digest }) => digest))
  if ((await services.store.done(commandId)).length > 0) return told(at, { ...DONE, code })
  const form = await formOf(at, own, { code, matter, commandId: given, values: body, faults: [] })
  if (form === undefined) return told(at, { title: CANNOT, text: refusalBody(refuse('nothing-to-review')).message, code }, 409)
  if (faults.length > 0) return shown(at, { ...form, faults }, 422)
  const empty = { zh: '请写明您的请求。', en: 'Say what you ask for.' }
  if (request === '') return shown(at, { ...form, faults: [{ field: 'request', text: empty[at.language] }] }, 422)
  const today = dayOf(services.now())
  const command = { body: body.body, bodies: form.bodies.map(({ id }) => id), request, reasons, files }
  const decided = requestReview.decide(
    fold(own.past, requestReview),
    { ...command, channel: 'ONLINE', sentOn: today, receivedOn: today },
    stampOf(at, commandId),
  )
  if (isRefusal(decided)) return shown(at, { ...form, faults: [{ field: 'body', text: refusalBody(decided).message[at.language] }] }, 409)
  const done = await conclude(at, [{ stream: matter, past: own.past, events: decided }], commandId)
  if (isRefusal(done)) return shown(at, { ...form, faults: [{ field: 'request', text: refusalBody(done).message[at.language] }] }, 409)
  return told(at, { ...DONE, code })
}

/** 信访人自己提出: by query code, without an account; nobody of the staff can do it for them here. */
export const askedReviewRoute = route({
  method: 'POST',
  path: '/request-review',
  may: 'anyone',
  page: true,
  uploads: true,
  limit: { perMinute: 20 },
  summary: { zh: '信访人凭查询码请求复查、复核', en: 'The petitioner asks for review, by query code.' },
  decider: requestReview,
  body: AskedReview,
  handle: asked,
})
