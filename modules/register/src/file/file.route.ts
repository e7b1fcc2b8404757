import { type Answer, letterOf, MatterParams, NOT_FOUND, route, visibleMatter } from '@onedoor/http'
import { z } from 'zod'
import { attachmentsOf } from '../register.state.ts'

/** What a browser may show in place; everything else is saved, so that nothing handed in ever runs. */
const SHOWN: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf']

const FileParams = z.object({ ...MatterParams.shape, digest: z.string().regex(/^[0-9a-f]{64}$/) })

const EXTENSION: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
}

const WHY = { zh: '查看本件附件', en: 'Reading a file of this matter' }

/** A file of this matter, or of the letter it came from where the reader may read that. Each look is on record before the bytes are sent. */
export const fileRoute = route({
  method: 'GET',
  path: '/api/matters/:matter/files/:digest',
  may: 'matter.read',
  summary: { zh: '打开本件的一个附件（留痕）', en: 'Open one file of this matter; the look is recorded.' },
  params: FileParams,
  handle: async (asked): Promise<Answer> => {
    const { services, session, params } = asked
    const seen = await visibleMatter(asked, params.matter)
    if (session === undefined || seen === undefined) return NOT_FOUND
    const files = attachmentsOf([...(await letterOf(asked, seen.life)), ...seen.events])
    const file = files.find(({ digest }) => digest === params.digest)
    const bytes = file === undefined ? undefined : await services.files.get(file.digest)
    if (file === undefined || bytes === undefined) return NOT_FOUND
    const { digest, mime, name } = file
    await services.recordOpening({ session, matter: params.matter, what: `file/${digest.slice(0, 12)}`, reason: WHY[asked.language] })
    const fileName = name === '' ? `${digest.slice(0, 12)}.${EXTENSION[mime] ?? 'bin'}` : name
    return { bytes, mime, fileName, inline: SHOWN.includes(mime) }
  },
})
