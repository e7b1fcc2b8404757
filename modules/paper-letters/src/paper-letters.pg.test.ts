import { randomUUID } from 'node:crypto'
import type { SubmissionEvent } from '@onedoor/case'
import { openDoor, sessionOf, type TestDoor } from '@onedoor/http/testing'
import { GREY_OF_EIGHT, LOCKED, scanOf } from '@onedoor/pdf/testing-scan'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paperLetters } from './paper-letters.module.ts'

const CLERK = sessionOf('office', 'registrar')
const HANDLER = sessionOf('housing', 'handler')
const LETTER = `submission-${randomUUID()}`
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

let door: TestDoor
let page = ''
const OTHER = 'f'.repeat(64)

const received = (digests: readonly string[]): SubmissionEvent => ({
  type: 'SubmissionReceived',
  data: {
    ...{ channel: 'LETTER', receivedOn: '2026-03-02', anonymous: false, persons: 1, place: '', queryKey: 'k', language: 'zh' },
    attachments: [...digests.map((digest) => ({ digest, mime: 'image/png', bytes: 70 })), { digest: OTHER, mime: 'text/plain', bytes: 9 }],
  },
  sealed: {
    subject: '来信',
    narrative: '见信',
    claims: ['见信'],
    persons: [{ name: '王大明' }],
    fileNames: [...digests.map(() => '第一页.png'), '附件.txt'],
  },
})

beforeAll(async () => {
  door = await openDoor({ owners: [], projections: [], routes: paperLetters.routes })
  page = await door.services.files.put(PNG)
  await door.lay(LETTER, ['2026-03-02', received([page])])
})
afterAll(() => door.close())

const at = (submission: string, path = '') => `/api/submissions/${submission}/paper${path}`
const take = (submission: string, part: object, commandId = randomUUID(), as = CLERK) =>
  door.knock(as, 'POST', `/api/submissions/${submission}/paper-text`, {
    commandId,
    pages: [page],
    read: 'MACHINE',
    text: '县信访局：路灯不亮。',
    ...part,
  })

describe('a letter on paper', () => {
  it('shows its images, not its other files, and each look is on record before it is shown (个人信息保护法 第五十一条)', async () => {
    const before = door.openings.length
    const { status, json } = await door.knock(CLERK, 'GET', at(LETTER))
    expect([status, json['installed'], json['pages']]).toMatchObject([200, false, [{ digest: page, name: '第一页.png' }]])
    expect(door.openings.slice(before)).toMatchObject([{ matter: LETTER, what: 'paper' }])
  })

  it('without the engine says so, and the clerk types beside the image', async () => {
    const { json } = await door.knock(CLERK, 'POST', at(LETTER, `/${page}`), {})
    expect(json).toMatchObject({ state: 'unread', why: 'not-installed' })
    const { status } = await take(LETTER, { read: 'TYPED', text: '王大明：路灯不亮' })
    expect(status).toBe(200)
    const events = await door.services.store.read(LETTER)
    expect(events.at(-1)).toMatchObject({
      type: 'PaperTextTaken',
      data: { pages: [page], read: 'TYPED' },
      sealed: { text: '王大明：路灯不亮' },
    })
  })

  it('keeps nothing of a person in the structure of the fact: the words are sealed', async () => {
    const { data } = (await door.services.store.read(LETTER)).at(-1) ?? {}
    expect(Object.keys(data ?? {}).toSorted()).toEqual(['pages', 'read'])
  })

  it('copied again, the later copy holds and both stay on record; the same request twice is one', async () => {
    const commandId = randomUUID()
    await take(LETTER, { text: '路灯不亮，已一个月' }, commandId)
    await take(LETTER, { text: '路灯不亮，已一个月' }, commandId)
    const { json } = await door.knock(CLERK, 'GET', at(LETTER))
    expect(json['taken']).toMatchObject({ text: '路灯不亮，已一个月', read: 'MACHINE', by: `Person ${CLERK.user}` })
    expect((await door.services.store.read(LETTER)).filter(({ type }) => type === 'PaperTextTaken')).toHaveLength(2)
  })

  it('the image is the file that came in, under its digest, whatever was copied from it', async () => {
    expect(Buffer.from((await door.services.files.get(page)) ?? [])).toEqual(PNG)
  })

  it('is copied only from its own pages, and in words', async () => {
    expect((await take(LETTER, { pages: ['a'.repeat(64)] })).json).toMatchObject({ refused: 'file-not-found' })
    expect((await take(LETTER, { pages: [OTHER] })).json).toMatchObject({ refused: 'file-not-found' })
    expect((await take(LETTER, { text: '  ' })).json['fields']).toMatchObject([{ field: 'text' }])
    expect((await take(`submission-${randomUUID()}`, {})).status).toBe(404)
  })

  it('is nobody’s business but theirs who register letters, and a reading belongs to who asked for it', async () => {
    expect((await door.knock(HANDLER, 'GET', at(LETTER))).status).toBe(403)
    expect((await take(LETTER, {}, randomUUID(), HANDLER)).status).toBe(403)
    expect((await door.knock(CLERK, 'GET', at(LETTER, `/${page}`))).status).toBe(404)
  })

  it('that went to the protected channel is not there: neither pages nor copy (信访工作条例 第三十条)', async () => {
    const secret = `submission-${randomUUID()}`
    await door.lay(secret, ['2026-03-02', received([page])])
    await take(secret, { text: '局长收了红包' })
    await door.lay(secret, ['2026-03-03', { type: 'LetterSetAside', data: { setAside: [1, 2] } }])
    expect((await door.knock(CLERK, 'GET', at(secret))).status).toBe(404)
    expect((await take(secret, {})).status).toBe(404)
    expect((await door.knock(CLERK, 'POST', at(secret, `/${page}`), {})).status).toBe(404)
  })

  it('of which a part went there shows the pages that stay, and no copy of the rest', async () => {
    const mixed = `submission-${randomUUID()}`
    const second = await door.services.files.put(Buffer.concat([PNG, Buffer.from('2')]))
    await door.lay(mixed, ['2026-03-02', received([page, second])])
    await take(mixed, { text: '局长收了红包；路灯不亮' })
    const cleared = { subject: '路灯', narrative: '路灯不亮', claims: ['修'], persons: [], fileNames: ['二.png'] }
    const attachments = [{ digest: second, mime: 'image/png', bytes: 71 }]
    await door.lay(mixed, ['2026-03-03', { type: 'MatterOpened', data: { matter: 'm', setAside: [1, 2], attachments }, sealed: cleared }])
    const { json, text } = await door.knock(CLERK, 'GET', at(mixed))
    expect(json['pages']).toMatchObject([{ digest: second }])
    expect(json['taken']).toBeUndefined()
    expect(text).not.toMatch(new RegExp(`红包|${page}`))
    expect((await take(mixed, {})).json).toMatchObject({ refused: 'file-not-found' })
  })

  it('whose words are erased is not copied again (个人信息保护法 第四十七条)', async () => {
    const gone = `submission-${randomUUID()}`
    await door.lay(gone, ['2026-03-02', received([page])])
    await door.lay(gone, ['2026-03-03', { type: 'PersonalDataErased', data: { versions: [1], basis: '个人信息保护法 第四十七条' } }])
    expect((await take(gone, {})).json).toMatchObject({ refused: 'submission-not-found' })
  })
})

const SHEET = { width: 420, height: 600, look: GREY_OF_EIGHT, data: Buffer.alloc(420 * 600, 200) }
/** A PDF of two pages with a picture over each, as a scanner makes it. */
const scanned = (): Buffer => scanOf([[SHEET], [SHEET]])
const PNG_BEGINS = '89504e470d0a1a0a'

describe('a scan that came as a PDF', () => {
  const letter = `submission-${randomUUID()}`
  let pdf = ''
  const sent = async (submission: string, file: Buffer): Promise<string> => {
    const digest = await door.services.files.put(file)
    const attachments = [{ digest, mime: 'application/pdf', bytes: 9 }]
    const { data, sealed } = received([]) as { data: object; sealed: object }
    await door.lay(submission, [
      '2026-03-02',
      { type: 'SubmissionReceived', data: { ...data, attachments }, sealed: { ...sealed, fileNames: ['来信.pdf'] } },
    ])
    return digest
  }
  beforeAll(async () => {
    pdf = await sent(letter, scanned())
  })

  it('is copied page by page, each page an image, each look on record; the copy belongs to the file', async () => {
    const { json } = await door.knock(CLERK, 'GET', at(letter))
    expect(json['pages']).toEqual([1, 2].map((page) => ({ id: `${pdf}-${page}`, digest: pdf, name: '来信.pdf', page })))
    const before = door.openings.length
    const image = await door.fetch(CLERK, at(letter, `/${pdf}-2/image`))
    expect(Buffer.from(image.slice(0, 8)).toString('hex')).toBe(PNG_BEGINS)
    expect(door.openings.slice(before)).toMatchObject([{ matter: letter }])
    expect((await door.knock(CLERK, 'POST', at(letter, `/${pdf}-1`), {})).json).toMatchObject({ why: 'not-installed' })
    expect((await door.knock(CLERK, 'GET', at(letter, `/${pdf}-3/image`))).status).toBe(404)
    expect((await door.knock(CLERK, 'GET', at(letter, `/${page}-1/image`))).status).toBe(404)
    expect((await take(letter, { pages: [pdf] })).status).toBe(200)
  })

  it('is no page any more once words were found in the file itself', async () => {
    await door.lay(letter, [
      '2026-03-03',
      { type: 'FileTextRead', data: { digest: pdf, kind: 'PDF', characters: 200, hidden: 0 }, sealed: { text: '…' } },
    ])
    expect((await door.knock(CLERK, 'GET', at(letter))).json['pages']).toEqual([])
    expect((await door.knock(CLERK, 'GET', at(letter, `/${pdf}-1/image`))).status).toBe(404)
  })

  it('names every page of a thick one, and says how many it does not name', async () => {
    const thick = `submission-${randomUUID()}`
    const digest = await sent(thick, scanOf(Array.from({ length: 1001 }, () => [])))
    const { json } = await door.knock(CLERK, 'GET', at(thick))
    const pages = json['pages'] as readonly object[]
    expect([pages.length, pages.at(-1)]).toMatchObject([999, { id: `${digest}-999` }])
    expect(json['left']).toEqual([{ name: '来信.pdf', left: 2 }])
    expect((await door.knock(CLERK, 'GET', at(thick, `/${digest}-999/image`))).status).toBe(404)
  })

  it('that is locked or broken stands in the list and says which', async () => {
    const files = [scanOf([[SHEET]], { trailer: LOCKED }), Buffer.from('%PDF-1.7\n%%EOF')]
    for (const [i, closed] of (['LOCKED', 'BROKEN'] as const).entries()) {
      const submission = `submission-${randomUUID()}`
      const digest = await sent(submission, files[i] ?? Buffer.alloc(0))
      const { json } = await door.knock(CLERK, 'GET', at(submission))
      expect(json['pages']).toEqual([{ id: digest, digest, name: '来信.pdf', closed }])
      expect((await door.send(CLERK, '/api/paper/pages', {}, { '来信.pdf': files[i] ?? '' })).json['pages']).toMatchObject([{ closed }])
    }
  })

  it('handed in at the window names its pages, with a key that opens them to nobody else', async () => {
    const { json } = await door.send(CLERK, '/api/paper/pages', {}, { '信.pdf': scanned() })
    const [key, pages] = [String(json['key']), json['pages'] as readonly { id: string }[]]
    expect(pages.map(({ id }) => id)).toEqual([`${pdf}-1`, `${pdf}-2`])
    const scan = `/api/paper/scans/${key}/${pdf}-1`
    expect(Buffer.from((await door.fetch(CLERK, `${scan}/image`)).slice(0, 8)).toString('hex')).toBe(PNG_BEGINS)
    expect((await door.knock(CLERK, 'POST', scan, {})).json).toMatchObject({ state: 'unread', why: 'not-installed' })
    const other = { ...CLERK, user: 'somebody-else' }
    for (const path of [scan, `${scan}/image`]) expect((await door.knock(other, 'GET', path)).status).toBe(404)
    expect((await door.knock(CLERK, 'GET', `/api/paper/scans/${key}/${page}-1/image`)).status).toBe(404)
  })
})

describe('a page at the window, before there is a letter', () => {
  const send = (bytes: Buffer, as: typeof CLERK | undefined = CLERK) => door.send(as, '/api/paper/pages', {}, { '信.png': bytes })

  it('is stored under its digest and answered at once; what is no image is refused with a sentence', async () => {
    expect((await send(PNG)).json).toMatchObject({ file: { digest: page, mime: 'image/png' }, state: 'unread', why: 'not-installed' })
    expect((await send(Buffer.alloc(0))).json).toMatchObject({ error: 'invalid', fields: [{ field: 'file' }] })
    expect((await send(Buffer.from([0xff, 0xfe, 0x00, 0x13]))).status).toBe(422)
  })

  it('a digest alone opens nothing: neither a page of another clerk nor one of a letter on record', async () => {
    expect((await door.knock(sessionOf('office', 'dispatcher'), 'GET', `/api/paper/pages/${page}`)).status).toBe(404)
    expect((await door.knock(undefined, 'GET', `/api/paper/pages/${page}`)).status).toBe(401)
  })
})
