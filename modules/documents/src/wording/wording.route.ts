import { asDate } from '@onedoor/clock'
import { type Answer, type Asked, NOT_FOUND, route } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { namesFor, samplePaper, TEMPLATES, type Template, templateById, templateFault } from '@onedoor/paper'
import { editionsOf, handOut, officeOf } from '../documents.route.ts'
import { insertWording } from '../wording.query.ts'
import { type Edition, editionOn } from '../wording.state.ts'
import { ChangeWording, Preview, TemplateParams } from './wording.contract.ts'
import { wordingFault } from './wording.decide.ts'

const listed = (editions: readonly Edition[], today: string) => (template: Template) => {
  const { id, kind, name } = template
  const own = editionOn(editions, id, today)
  const next = editions.findLast((one) => one.template === id && one.from > today)
  const faulty = typeof own?.wording === 'string' && isRefusal(templateFault(template, own.wording))
  return {
    ...{ id, kind, name, faulty },
    ...(typeof own?.wording === 'string' && { since: own.from }),
    ...(next !== undefined && { next: next.from }),
  }
}

const todayOf = ({ services }: Asked): string => asDate(services.now())

export const templatesRoute = route({
  method: 'GET',
  path: '/api/documents/templates',
  may: 'documents.wording',
  summary: { zh: '全部文书的用语，哪些由本县改过', en: 'The wording of every document, and which the county changed.' },
  handle: async (asked): Promise<Answer> => ({
    json: { templates: TEMPLATES.map(listed(await editionsOf(asked.services), todayOf(asked))) },
  }),
})

export const templateRoute = route({
  method: 'GET',
  path: '/api/documents/templates/:template',
  may: 'documents.wording',
  summary: { zh: '一份文书的用语、可用的名称和历次修改', en: 'One wording, the names it may use, and each change of it.' },
  params: TemplateParams,
  handle: async (asked): Promise<Answer> => {
    const template = templateById(asked.params.template)
    if (template === undefined) return NOT_FOUND
    const { id, kind, name, wording: ours } = template
    const all = await editionsOf(asked.services)
    const editions = await Promise.all(
      all
        .filter((one) => one.template === id)
        .map(async (one) => ({ ...one, by: (await asked.services.directory.person(one.by)) ?? one.by })),
    )
    const names = Object.entries(namesFor(template)).map(([zh, { en, article, beside = false }]) => ({ zh, en, article, beside }))
    const inUse = editionOn(all, id, todayOf(asked))?.wording ?? ours
    return { json: { id, kind, name, ours: ours.trim(), wording: inUse.trim(), names, editions } }
  },
})

export const previewWordingRoute = route({
  method: 'POST',
  path: '/api/documents/templates/:template/preview',
  may: 'documents.wording',
  summary: { zh: '按打印样式预览改动后的用语', en: 'The wording as it will print, before it is saved.' },
  params: TemplateParams,
  body: Preview,
  handle: async (asked): Promise<Answer> => {
    const template = templateById(asked.params.template)
    if (template === undefined) return NOT_FOUND
    const paper = samplePaper(template, asked.body.wording, await officeOf(asked.services, 'zh'), todayOf(asked))
    return isRefusal(paper) ? paper : handOut(asked, paper)
  },
})

export const changeWordingRoute = route({
  method: 'POST',
  path: '/api/documents/templates/:template',
  may: 'documents.wording',
  summary: {
    zh: '修改文书用语，自某日起使用；丢失法定内容的不予保存',
    en: 'Change a wording from a day on; one that lost what the law wants is refused.',
  },
  params: TemplateParams,
  body: ChangeWording,
  handle: async (asked): Promise<Answer> => {
    const { params, body, session, services } = asked
    const template = templateById(params.template)
    if (template === undefined || session === undefined) return NOT_FOUND
    const fault = wordingFault(template, body, todayOf(asked))
    if (fault !== undefined) return fault
    const { commandId: id, from, wording = null } = body
    const { county, db, now } = services
    await db.query(insertWording({ county, id, template: template.id, from, at: now(), by: session.user, wording }))
    return { json: { done: true } }
  },
})
