import { createHash, randomUUID } from 'node:crypto'
import type { TakenLetter } from '@onedoor/barrier'
import { asDate } from '@onedoor/clock'
import { MAX_FILES, sniff } from '@onedoor/files'
import { publicPage, readerOf } from '@onedoor/html'
import { type Answer, type Asked, faultsOf, route, stampOf } from '@onedoor/http'
import { z } from 'zod'
import { Accuse } from './accuse.contract.ts'
import { type AccuseFault, accuseForm, takenPage } from './accuse.view.ts'

const BAD_FILE = {
  empty: { zh: '文件是空的', en: 'the file is empty' },
  'too-large': { zh: '文件超过 20 MB', en: 'the file is over 20 MB' },
  'not-accepted': { zh: '这种文件不能收，请改传照片、PDF 或 Word', en: 'this kind of file is not taken; send a photograph, PDF or Word' },
} as const
const TOO_MANY = { zh: '文件最多 9 个，请减少后再交', en: 'at most 9 files; please send fewer' } as const

const page = (asked: Asked, made: { title: string; body: Parameters<typeof publicPage>[0]['body'] }, status = 200): Answer => ({
  status,
  html: publicPage({ ...made, here: '/accuse', reader: readerOf(asked) }),
})

const unitsOf = async ({ services, language }: Asked) =>
  (await services.directory.units(asDate(services.now()))).map(({ id, name }) => ({ id, name: name[language] }))

const formPage = async (
  asked: Asked,
  values: Readonly<Record<string, string | readonly string[] | undefined>>,
  faults: readonly AccuseFault[],
  status: number,
): Promise<Answer> => {
  const given = values['commandId']
  const commandId = typeof given === 'string' && z.uuid().safeParse(given).success ? given : randomUUID()
  return page(
    asked,
    accuseForm({ values, faults, commandId, units: await unitsOf(asked), hadFiles: asked.uploads.length > 0 }, readerOf(asked)),
    status,
  )
}

export const accusePageRoute = route({
  method: 'GET',
  path: '/accuse',
  may: 'anyone',
  page: true,
  uncounted: true,
  summary: { zh: '检举控告、投诉工作人员的表单', en: 'The form of the protected channel.' },
  handle: (asked) => formPage(asked, {}, [], 200),
})

type Read = Readonly<{ uploads: TakenLetter['uploads']; faults: readonly AccuseFault[] }>

const readUploads = async ({ uploads, language }: Asked): Promise<Read> => {
  if (uploads.length > MAX_FILES) return { uploads: [], faults: [{ field: 'files', text: TOO_MANY[language] }] }
  const [good, faults]: [TakenLetter['uploads'][number][], AccuseFault[]] = [[], []]
  for (const { fileName, bytes } of uploads) {
    const found = await sniff(bytes)
    if (found.ok) good.push({ name: fileName, mime: found.mime, bytes })
    else faults.push({ field: 'files', text: `${fileName}：${BAD_FILE[found.why][language]}` })
  }
  return { uploads: good, faults }
}

const personsOf = ({ anonymous, name, phone, address }: Accuse): TakenLetter['words']['persons'] => {
  if (anonymous !== undefined) return []
  return [{ name, ...(phone !== '' && { phone }), ...(address !== '' && { address }) }]
}

const letterOf = async (asked: Asked, form: Accuse, uploads: TakenLetter['uploads']): Promise<TakenLetter> => {
  const { kind, whom, narrative, units, concernsDiscipline, anonymous } = form
  return {
    data: {
      ...{
        kind,
        channel: 'ONLINE',
        receivedOn: asDate(asked.services.now()),
        anonymous: anonymous !== undefined,
        language: asked.language,
      },
      units: (await unitsOf(asked)).map(({ id }) => id).filter((id) => units.includes(id)),
      ...{ concernsDiscipline: concernsDiscipline !== undefined, mixed: false, files: [] },
    },
    words: { subject: '', narrative, claims: [], persons: personsOf(form), whom, fileNames: [] },
    uploads,
  }
}

export const accuseRoute = route({
  method: 'POST',
  path: '/accuse',
  may: 'anyone',
  page: true,
  uploads: true,
  uncounted: true,
  limit: { perMinute: 20 },
  summary: { zh: '交给检举控告专门渠道', en: 'Give a report to the protected channel.' },
  body: z.record(z.string(), z.unknown()),
  handle: async (asked): Promise<Answer> => {
    const form = Accuse.safeParse(asked.body)
    const { uploads, faults } = await readUploads(asked)
    const missing = form.success
      ? []
      : faultsOf(form.error).map((fault) => ({ field: fault.field.split('.')[0] ?? '', text: fault[asked.language] }))
    const typed = asked.body as Readonly<Record<string, string | readonly string[] | undefined>>
    if (!form.success || faults.length > 0) return formPage(asked, typed, [...missing, ...faults], 422)
    const letter = await letterOf(asked, form.data, uploads)
    // Other files are another letter: of what was sent nothing is dropped.
    const digests = uploads.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'))
    const stamp = stampOf({ ...asked, session: undefined }, [form.data.commandId ?? randomUUID(), ...digests].join('/'))
    const { code } = await asked.services.confidential.take(letter, stamp)
    return page(asked, takenPage({ receivedOn: letter.data.receivedOn, code }, readerOf(asked)))
  },
})
