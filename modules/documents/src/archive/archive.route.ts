import { asDate } from '@onedoor/clock'
import { type Answer, MatterParams, NOT_FOUND, route, type Services } from '@onedoor/http'
import { ARCHIVE, manifestOf, noteOf, type Receipt } from '@onedoor/ledger'
import { sha256 } from '@onedoor/vault'
import { zip } from '@onedoor/zip'
import { type CaseFile, type Gathered, gather } from '../gather.route.ts'
import { readmeOf } from './readme.state.ts'

const WHY = { zh: '导出签名归档包', en: 'Exporting the signed archive' }

const ENDINGS: Readonly<Record<string, string>> = {
  ...{ 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/heic': 'heic', 'application/pdf': 'pdf', 'text/plain': 'txt' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const four = (number: number): string => String(number).padStart(4, '0')

const papersIn = ({ fileSigner }: Services, contents: readonly Gathered[]): readonly (readonly [string, Uint8Array])[] =>
  contents.flatMap(({ content, bytes }) => {
    if (content.is === 'file' || bytes === undefined) return []
    const path = `${ARCHIVE.papers}${four(content.version)}-${content.kind}.pdf`
    const signed = fileSigner.sign('paper', bytes)
    return [[path, bytes] as const, [`${path}.sig`, utf8(noteOf(signed, signed))] as const]
  })

/** Files are named by their digest: the name somebody gave them is a person’s words and stands inside. */
const filesIn = (contents: readonly Gathered[]): readonly (readonly [string, Uint8Array])[] =>
  contents.flatMap(({ content, bytes }) =>
    content.is === 'file' && bytes !== undefined
      ? [[`files/${content.file.digest}.${ENDINGS[content.file.mime] ?? 'bin'}`, bytes] as const]
      : [],
  )

const eventsIn = (receipts: readonly Receipt[], matter: string): readonly (readonly [string, Uint8Array])[] =>
  receipts.map((receipt) => {
    const stream = receipt.event.stream === matter ? 'matter' : 'letter'
    return [`${ARCHIVE.events}${stream}-${four(receipt.event.version)}.json`, utf8(`${JSON.stringify(receipt, null, 2)}\n`)]
  })

const packed = async (services: Services, file: CaseFile, matter: string): Promise<Uint8Array> => {
  const { registerLog, fileSigner, press, now } = services
  const receipts = await registerLog.receipts([...file.letter, ...file.matter].map(({ position }) => position))
  const papers = papersIn(services, file.contents)
  const made = asDate(now())
  const about = { no: file.dossier.matter.no, made, key: registerLog.key, events: receipts.length, papers: papers.length / 2 }
  const parts = new Map<string, Uint8Array>([
    ['README.txt', utf8(readmeOf(about))],
    [ARCHIVE.key, utf8(`${registerLog.key}\n`)],
    [ARCHIVE.checkpoint, utf8(receipts[0]?.checkpoint ?? '')],
    [ARCHIVE.dossier, await press.dossier(file.dossier)],
    ...papers,
    ...filesIn(file.contents),
    ...eventsIn(receipts, matter),
  ])
  const manifest = utf8(manifestOf(sha256, parts))
  const signed = fileSigner.sign('archive', manifest)
  return zip(new Map([...parts, [ARCHIVE.manifest, manifest], [ARCHIVE.signature, utf8(noteOf(signed, signed))]]), made)
}

/** 签名归档包: what another archive needs to keep the case file and to prove it without us. */
export const archiveRoute = route({
  method: 'GET',
  path: '/api/matters/:matter/dossier.zip',
  may: 'documents.read',
  limit: { perMinute: 20 },
  summary: {
    zh: '签名归档包：整卷、每份文书及其签名、登记记录及其证明（留痕）',
    en: 'The signed archive of the case file; the look is recorded.',
  },
  params: MatterParams,
  handle: async (asked): Promise<Answer> => {
    const { params, session, services, language } = asked
    const file = await gather(asked, params.matter)
    if (session === undefined || file === undefined) return NOT_FOUND
    await services.recordOpening({ session, matter: params.matter, what: 'dossier.zip', reason: WHY[language] })
    const bytes = await packed(services, file, params.matter)
    return { bytes, mime: 'application/zip', fileName: `卷宗 ${file.dossier.matter.no}.zip` }
  },
})
