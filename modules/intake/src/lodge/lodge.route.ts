import { randomUUID } from 'node:crypto'
import type { Person, SubmissionReceived } from '@onedoor/case'
import { submissionNo } from '@onedoor/case'
import { asDate, dueDates } from '@onedoor/clock'
import { type Store } from '@onedoor/eventstore'
import type { Stored } from '@onedoor/files'
import { publicPage, readerOf } from '@onedoor/html'
import { type Answer, type Asked, commandIdFrom, faultsOf, refusalBody, route, stampOf, storeUploads } from '@onedoor/http'
import { isRefusal, type Recorded, refuse, type Stamp } from '@onedoor/kernel'
import { qrSvg } from '@onedoor/qr'
import { type Keys, queryCodeOf, queryKeyOf } from '@onedoor/vault'
import { z } from 'zod'
import { receive } from '../receive.decide.ts'
import { Lodge } from './lodge.contract.ts'
import { type FormFault, lodgeForm } from './lodge.view.ts'
import { lodgedPage } from './lodged.view.ts'
import { isSameLetter } from './same-letter.decide.ts'

const page = (asked: Asked, made: { title: string; body: Parameters<typeof publicPage>[0]['body'] }, status = 200): Answer => ({
  status,
  html: publicPage({ ...made, here: '/lodge', reader: readerOf(asked) }),
})

const placesOf = async ({ services }: Asked) => (await services.directory.places()).filter(({ parent }) => parent === undefined)

const fresh = () => ({ commandId: randomUUID(), submission: `submission-${randomUUID()}` })

export const lodgePageRoute = route({
  method: 'GET',
  path: '/lodge',
  may: 'anyone',
  page: true,
  summary: { zh: '网上反映的表单', en: 'The form for citizens.' },
  handle: async (asked) =>
    page(asked, lodgeForm({ values: {}, faults: [], ...fresh(), places: await placesOf(asked), hadFiles: false }, readerOf(asked))),
})

/** “王大明，13900000001” a line: the others who join. Whatever cannot be read as a number stays part of the name. */
const othersOf = (text: string): Person[] =>
  text
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => {
      const [name = '', phone] = row.split(/[，,\t]/).map((part) => part.trim())
      return { name, ...(phone !== undefined && phone !== '' && { phone }) }
    })

const personsOf = (form: Lodge): Person[] => {
  if (form.anonymous !== undefined) return []
  const given = Object.entries({ idNo: form.idNo, phone: form.phone, address: form.address }).filter(([, value]) => value !== '')
  return [{ name: form.name, ...Object.fromEntries(given) }, ...othersOf(form.others)]
}

const NO_WORDS = { subject: '', claims: [], fileNames: [] }

const lodged = (asked: Asked, events: readonly Recorded[]): Answer => {
  const received = events.find((event) => event.type === 'SubmissionReceived') as Recorded<SubmissionReceived>
  const code = queryCodeOf(asked.services.keys, received.stream)
  const { receivedOn } = received.data
  const { subject, claims, fileNames: files } = received.sealed ?? NO_WORDS
  const no = submissionNo(received.entry?.year ?? 0, received.number ?? 0)
  const qr = qrSvg(`${asked.services.baseUrl}/track#${code}`)
  const due = dueDates('C01', receivedOn)?.legalDue ?? ''
  return page(asked, lodgedPage({ submission: received.stream, no, code, receivedOn, due, subject, claims, files, qr }, readerOf(asked)))
}

const again = async (asked: Asked, values: Partial<Lodge>, faults: readonly FormFault[], status: number): Promise<Answer> => {
  const ids = { commandId: values.commandId ?? randomUUID(), submission: values.submission ?? `submission-${randomUUID()}` }
  return page(
    asked,
    lodgeForm({ values, faults, ...ids, places: await placesOf(asked), hadFiles: asked.uploads.length > 0 }, readerOf(asked)),
    status,
  )
}

const keyOf = (keys: Keys, submission: string): string => queryKeyOf(keys, queryCodeOf(keys, submission))

type Letter = Readonly<{ submission: string; received: SubmissionReceived }>

/**
 * The letter as it stands in the register, now or from before. `undefined` when the ids belong to another letter: its words and its code
 * are shown to nobody who only knows an id.
 */
const entered = async (store: Store, { submission, received }: Letter, stamp: Stamp): Promise<readonly Recorded[] | undefined> => {
  const appended = await store.append([{ stream: submission, past: [], events: [received] }], stamp)
  if (appended.kind === 'written') return appended.events
  const before = appended.kind === 'repeated' ? appended.events.find(({ type }) => type === 'SubmissionReceived') : undefined
  return before !== undefined && isSameLetter(before as Recorded<SubmissionReceived>, received) ? [before] : undefined
}

const handIn = async (asked: Asked, form: Lodge, files: readonly Stored[]): Promise<Answer> => {
  const { keys, now, store } = asked.services
  const { commandId = randomUUID(), submission = `submission-${randomUUID()}` } = form
  const stamp = stampOf({ ...asked, session: undefined }, commandId)
  const received = receive(
    {
      ...{ channel: 'ONLINE', receivedOn: asDate(now()), anonymous: form.anonymous !== undefined, persons: personsOf(form) },
      ...{ subject: form.subject, narrative: form.narrative, place: form.place, language: asked.language },
      claims: form.claims.map((claim) => claim.trim()).filter((claim) => claim !== ''),
      attachments: [...files],
      queryKey: keyOf(keys, submission),
    },
    stamp,
  )
  if (isRefusal(received)) return again(asked, form, [{ field: 'narrative', text: refusalBody(received).message[asked.language] }], 409)
  const first = await entered(store, { submission, received }, stamp)
  if (first !== undefined) return lodged(asked, first)
  // Another letter under ids that are taken: it gets its own, the same ones each time it is sent.
  const own = { submission: `submission-${randomUUID()}`, commandId: commandIdFrom(commandId, JSON.stringify([received.sealed, files])) }
  const renamed = { ...received, data: { ...received.data, queryKey: keyOf(keys, own.submission) } }
  const second = await entered(store, { submission: own.submission, received: renamed }, { ...stamp, commandId: own.commandId })
  if (second !== undefined) return lodged(asked, second)
  return again(asked, form, [{ field: 'narrative', text: refusalBody(refuse('changed-meanwhile')).message[asked.language] }], 409)
}

export const lodgeRoute = route({
  method: 'POST',
  path: '/lodge',
  may: 'anyone',
  page: true,
  uploads: true,
  limit: { perMinute: 20 },
  summary: { zh: '交上一件事', en: 'Hand in a matter.' },
  body: z.record(z.string(), z.unknown()),
  handle: async (asked): Promise<Answer> => {
    const form = Lodge.safeParse(asked.body)
    const { files, faults } = await storeUploads(asked)
    if (form.success && faults.length === 0) return handIn(asked, form.data, files)
    const typed = asked.body as Partial<Record<keyof Lodge, string | string[]>>
    const claims = [typed.claims ?? []].flat()
    const missing = form.success
      ? []
      : faultsOf(form.error).map((fault) => ({ field: fault.field.split('.')[0] ?? '', text: fault[asked.language] }))
    return again(asked, { ...(typed as Partial<Lodge>), claims }, [...missing, ...faults], 422)
  },
})
