import { type Answer, NOT_FOUND, route } from '@onedoor/http'
import { DOUBTFUL } from '@onedoor/ocr'
import { blindKey, type Keys } from '@onedoor/vault'
import { z } from 'zod'
import { imageOfPage } from '../paper.route.ts'
import { placeOfPage } from '../paper.state.ts'
import { PageId } from '../paper-letters.contract.ts'

/** Given to whoever handed in the file, and good for nobody else: a file that is on no record yet has no other owner. */
export const scanKey = (keys: Keys, user: string, digest: string): string => blindKey(keys, 'paper-scan', `${user}/${digest}`)

const ScanParams = z.object({ key: z.string().max(40), page: PageId })

type Of = Readonly<{
  services: Readonly<{ keys: Keys }>
  session?: Readonly<{ user: string }> | undefined
  params: z.infer<typeof ScanParams>
}>

/** The page, where the key says that this very person handed in its file. */
const placeFor = ({ services, session, params }: Of) => {
  const place = placeOfPage(params.page)
  const isTheirs = session !== undefined && scanKey(services.keys, session.user, place.digest) === params.key
  return isTheirs && place.page !== undefined ? { place, name: `${session.user}//${params.page}` } : undefined
}

export const readScanRoute = route({
  method: 'POST',
  path: '/api/paper/scans/:key/:page',
  may: 'intake.take-in',
  summary: {
    zh: '请机器读刚上传的扫描 PDF 里的一页',
    en: 'Have the machine read a page of a scanned PDF that the same person just handed in.',
  },
  params: ScanParams,
  handle: async (asked): Promise<Answer> => {
    const { readings } = asked.services
    const found = placeFor(asked)
    if (found === undefined) return NOT_FOUND
    return { json: { ...readings.ask(found.name, () => imageOfPage(asked.services, found.place)), doubtful: DOUBTFUL } }
  },
})

export const scanReadingRoute = route({
  method: 'GET',
  path: '/api/paper/scans/:key/:page',
  may: 'intake.take-in',
  summary: { zh: '刚上传的扫描 PDF 的这一页读到哪里了', en: 'How far the reading of a page of a scanned PDF is.' },
  params: ScanParams,
  handle: async (asked): Promise<Answer> => {
    const found = placeFor(asked)
    const reading = found && asked.services.readings.look(found.name)
    return reading === undefined ? NOT_FOUND : { json: { ...reading, doubtful: DOUBTFUL } }
  },
})

export const scanImageRoute = route({
  method: 'GET',
  path: '/api/paper/scans/:key/:page/image',
  may: 'intake.take-in',
  summary: { zh: '刚上传的扫描 PDF 里的一页，作为图片', en: 'A page of a scanned PDF that the same person just handed in, as an image.' },
  params: ScanParams,
  handle: async (asked): Promise<Answer> => {
    const found = placeFor(asked)
    const bytes = found && (await imageOfPage(asked.services, found.place))
    return bytes === undefined || typeof bytes === 'string' ? NOT_FOUND : { bytes, mime: 'image/png', fileName: 'page.png', inline: true }
  },
})
