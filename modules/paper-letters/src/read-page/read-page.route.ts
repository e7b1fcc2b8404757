import { type Answer, type Asked, NOT_FOUND, route } from '@onedoor/http'
import { DOUBTFUL } from '@onedoor/ocr'
import { imageOfPage, pagesIn, paperOf } from '../paper.route.ts'
import { pageIn } from '../paper.state.ts'
import { PageParams, SubmissionParams } from '../paper-letters.contract.ts'

const WHY = { zh: '抄录纸信', en: 'Copying a letter on paper' }

/** Every reading belongs to who asked for it: another person asks, and is on record, for themselves. */
const nameOf = (user: string, submission: string, page: string): string => `${user}/${submission}/${page}`

type OfPage = Asked<{ submission: string; page: string }>

/** The page, if it is one of this letter as it may be read today. */
const pageOf = async (asked: OfPage) => {
  const paper = await paperOf(asked, asked.params.submission)
  return paper && pageIn(paper, asked.params.page)
}

/** The page, and who looks at it; the look is on record before anything of it is shown. */
const lookedAt = async (asked: OfPage) => {
  const { services, session, params, language } = asked
  const page = await pageOf(asked)
  if (session === undefined || page === undefined) return undefined
  await services.recordOpening({ session, matter: params.submission, what: `paper/${page.digest.slice(0, 12)}`, reason: WHY[language] })
  return { page, user: session.user }
}

export const paperRoute = route({
  method: 'GET',
  path: '/api/submissions/:submission/paper',
  may: 'intake.register',
  summary: {
    zh: '一封纸信的各页与抄件（留痕）',
    en: 'The pages of a letter on paper and what was copied from them; the look is recorded.',
  },
  params: SubmissionParams,
  handle: async (asked): Promise<Answer> => {
    const { services, session, params } = asked
    const paper = await paperOf(asked, params.submission)
    if (session === undefined || paper === undefined) return NOT_FOUND
    await services.recordOpening({ session, matter: params.submission, what: 'paper', reason: WHY[asked.language] })
    const { taken } = paper
    const files = await pagesIn(services, paper)
    const by = taken === undefined ? undefined : ((await services.directory.person(taken.by)) ?? taken.by)
    return {
      json: {
        installed: services.readings.installed(),
        pages: files.flatMap(({ pages }) => pages),
        left: files.filter(({ left }) => left > 0).map(({ name, left }) => ({ name, left })),
        taken: taken && { text: taken.sealed?.text ?? '', read: taken.data.read, pages: taken.data.pages, by, at: taken.at },
      },
    }
  },
})

export const readPageRoute = route({
  method: 'POST',
  path: '/api/submissions/:submission/paper/:page',
  may: 'intake.register',
  summary: { zh: '请机器读这一页（留痕）', en: 'Have the machine read this page; the look is recorded.' },
  params: PageParams,
  handle: async (asked): Promise<Answer> => {
    const { services, params } = asked
    const looked = await lookedAt(asked)
    if (looked === undefined) return NOT_FOUND
    const name = nameOf(looked.user, params.submission, params.page)
    const reading = services.readings.ask(name, () => imageOfPage(services, looked.page))
    return { json: { ...reading, doubtful: DOUBTFUL } }
  },
})

export const pageReadingRoute = route({
  method: 'GET',
  path: '/api/submissions/:submission/paper/:page',
  may: 'intake.register',
  summary: { zh: '这一页读到哪里了', en: 'How far the reading of this page is.' },
  params: PageParams,
  handle: async (asked): Promise<Answer> => {
    const { services, session, params } = asked
    const page = await pageOf(asked)
    const reading = page && services.readings.look(nameOf(session?.user ?? '', params.submission, params.page))
    return reading === undefined ? NOT_FOUND : { json: { ...reading, doubtful: DOUBTFUL } }
  },
})

export const pageImageRoute = route({
  method: 'GET',
  path: '/api/submissions/:submission/paper/:page/image',
  may: 'intake.register',
  summary: { zh: '扫描 PDF 里的一页，作为图片（留痕）', en: 'A page of a scanned PDF as an image; the look is recorded.' },
  params: PageParams,
  handle: async (asked): Promise<Answer> => {
    const { services, params } = asked
    const looked = await lookedAt(asked)
    const bytes = looked && (await imageOfPage(services, looked.page))
    return bytes === undefined || typeof bytes === 'string'
      ? NOT_FOUND
      : { bytes, mime: 'image/png', fileName: `${params.page.slice(0, 12)}.png`, inline: true }
  },
})
