import { type Answer, NOT_FOUND, route, storeOne } from '@onedoor/http'
import { DOUBTFUL } from '@onedoor/ocr'
import { z } from 'zod'
import { pagesOfScan } from '../paper.route.ts'
import { Digest } from '../paper-letters.contract.ts'
import { scanKey } from './read-scan.route.ts'

/** A page that is on no record yet is known to nobody but whoever handed in its bytes. */
const nameOf = (user: string, digest: string): string => `${user}//${digest}`

/** 窗口: the letter is not received yet, so its pages come with the request itself. */
export const readUploadRoute = route({
  method: 'POST',
  path: '/api/paper/pages',
  may: 'intake.take-in',
  summary: {
    zh: '上传纸信的一页并请机器读；扫描 PDF 则列出各页',
    en: 'Store one page of a letter on paper and have the machine read it; of a scanned PDF, name its pages.',
  },
  uploads: true,
  handle: async (asked): Promise<Answer> => {
    const { services, session, uploads } = asked
    const answer = await storeOne(asked)
    const [file] = uploads
    if (session === undefined || file === undefined || !('json' in answer) || answer.status !== undefined) return answer
    const stored = answer.json as Readonly<{ digest: string; mime: string }>
    if (stored.mime === 'application/pdf') {
      const { pages, left } = await pagesOfScan(services, { ...stored, name: file.fileName })
      return { json: { file: stored, key: scanKey(services.keys, session.user, stored.digest), pages, left } }
    }
    const reading = services.readings.ask(nameOf(session.user, stored.digest), async () => file.bytes)
    return { json: { file: stored, ...reading, doubtful: DOUBTFUL } }
  },
})

export const uploadReadingRoute = route({
  method: 'GET',
  path: '/api/paper/pages/:digest',
  may: 'intake.take-in',
  summary: { zh: '刚上传的这一页读到哪里了', en: 'How far the reading of a page is that the same person just handed in.' },
  params: z.object({ digest: Digest }),
  handle: async ({ services, session, params }): Promise<Answer> => {
    const reading = services.readings.look(nameOf(session?.user ?? '', params.digest))
    return reading === undefined ? NOT_FOUND : { json: { ...reading, doubtful: DOUBTFUL } }
  },
})
