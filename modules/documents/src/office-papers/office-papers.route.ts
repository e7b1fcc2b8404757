import type { OfficePaperEvent, OfficePaperFiled } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { seesWholeCounty } from '@onedoor/duty'
import { type Answer, type Asked, conclude, NOT_FOUND, route, type Services, stampOf, visibleMatter } from '@onedoor/http'
import { fold, isRefusal, type Recorded } from '@onedoor/kernel'
import {
  type Answers,
  crossedOut,
  docNo,
  type Form,
  fillForm,
  formById,
  type Issuer,
  NOT_NUMBERED,
  PAPER_KINDS,
  type PaperKind,
  withGaps,
} from '@onedoor/paper'
import { editionsOf, handOut } from '../documents.route.ts'
import type { Made } from '../story.state.ts'
import { wordingsOf } from '../wording.state.ts'
import { FileOfficePaper, ListPapers, OfficePaperParams, PreviewOfficePaper, VoidOfficePaper } from './office-papers.contract.ts'
import { fileOfficePaper, voidOfficePaper } from './office-papers.decide.ts'
import { listPapers, numberRegisters, type PaperFilter, type PaperRow, type RegisterRow } from './office-papers.query.ts'

const PAGE = 50

const wordOf = async ({ directory }: Services, organ: string): Promise<string> => (await directory.unit(organ))?.word ?? ''

const issuerOf = async (services: Services, organ: string): Promise<Issuer> => {
  const unit = await services.directory.unit(organ)
  const wordings = wordingsOf(await editionsOf(services))
  return { name: unit?.name.zh ?? '', address: unit?.address ?? '', phone: unit?.phone ?? '', wordings }
}

export const fileOfficePaperRoute = route({
  method: 'POST',
  path: '/api/office-papers',
  may: 'documents.office',
  summary: {
    zh: '制作一份机关文书；缺法定内容的不予制作',
    en: 'Make a document of the office; one that lacks what the law wants is refused.',
  },
  body: FileOfficePaper,
  handle: async (asked): Promise<Answer> => {
    const { commandId, form, answers, matter } = asked.body
    if (matter !== undefined && (await visibleMatter(asked, matter)) === undefined) return NOT_FOUND
    const events = fileOfficePaper.decide(fileOfficePaper.initial, { form, answers, matter }, stampOf(asked, commandId))
    if (isRefusal(events)) return events
    // Sent twice, it is the same stream and the same command: one paper.
    return conclude(asked, [{ stream: `office-paper-${commandId}`, past: [], events }], commandId)
  },
})

const readPaper = async ({ services }: Asked, paper: string): Promise<readonly Recorded<OfficePaperEvent>[]> =>
  (await services.store.read(paper)) as readonly Recorded<OfficePaperEvent>[]

export const voidOfficePaperRoute = route({
  method: 'POST',
  path: '/api/office-papers/:paper/void',
  may: 'documents.office',
  summary: { zh: '作废一份机关文书，文号不再使用', en: 'Void a document of the office; its number is not used again.' },
  params: OfficePaperParams,
  body: VoidOfficePaper,
  handle: async (asked): Promise<Answer> => {
    const { paper } = asked.params
    const { commandId, reason } = asked.body
    const past = await readPaper(asked, paper)
    const events = voidOfficePaper.decide(fold(past, voidOfficePaper), { reason }, stampOf(asked, commandId))
    return isRefusal(events) ? events : conclude(asked, [{ stream: paper, past, events }], commandId)
  },
})

type Filled = Readonly<{ form: Form; answers: Answers; organ: string; date: string; docNo?: string }>

const printed = async (services: Services, { form, organ, ...filled }: Filled): Promise<Made> =>
  fillForm(form, { ...filled, issuer: await issuerOf(services, organ) })

const printedOf = async (services: Services, filed: Recorded<OfficePaperFiled>): Promise<Made | undefined> => {
  const form = formById(filed.data.form)
  if (form === undefined) return undefined
  const { organ, at, number, entry, sealed } = filed
  const numbered = number === undefined ? {} : { docNo: docNo(await wordOf(services, organ), form.word ?? '', entry?.year ?? 0, number) }
  return printed(services, { form, organ, answers: sealed?.answers ?? {}, date: asDate(at), ...numbered })
}

export const officePaperRoute = route({
  method: 'GET',
  path: '/api/office-papers/:paper/print',
  may: 'documents.file',
  summary: { zh: '一份机关文书，PDF', en: 'A document of the office as PDF.' },
  params: OfficePaperParams,
  handle: async (asked): Promise<Answer> => {
    const [filed, ...later] = await readPaper(asked, asked.params.paper)
    const voided = later.find(({ type }) => type === 'OfficePaperVoided')
    if (filed?.type !== 'OfficePaperFiled') return NOT_FOUND
    const paper = await printedOf(asked.services, filed)
    if (paper === undefined || voided?.type !== 'OfficePaperVoided') return handOut(asked, paper)
    return handOut(asked, isRefusal(paper) ? paper : crossedOut(paper, voided.sealed?.reason ?? ''))
  },
})

export const previewOfficePaperRoute = route({
  method: 'POST',
  path: '/api/office-papers/preview',
  may: 'documents.office',
  summary: { zh: '按打印样式预览正在填写的机关文书', en: 'A document of the office being filled in, as it will print.' },
  body: PreviewOfficePaper,
  handle: async (asked): Promise<Answer> => {
    const form = formById(asked.body.form)
    if (form?.about !== 'office' || asked.session === undefined) return NOT_FOUND
    const answers = withGaps(form, asked.body.answers)
    const numbered = form.word === undefined ? {} : { docNo: NOT_NUMBERED }
    return handOut(
      asked,
      await printed(asked.services, { form, answers, organ: asked.session.organ, date: asDate(asked.services.now()), ...numbered }),
    )
  },
})

const filterOf = ({ query, session, services }: Asked<unknown, ListPapers>): PaperFilter => {
  const [day, position] = query.before?.split(',') ?? []
  return {
    ...{ county: services.county, form: query.form, year: query.year, size: PAGE },
    organ: session !== undefined && seesWholeCounty(session.roles) ? query.organ : (session?.organ ?? ''),
    before: day === undefined ? undefined : { day, position: Number(position) },
  }
}

/** Steps that take a number and of which the catalogue knows no document. */
const STEPS: Readonly<Record<string, Readonly<{ zh: string; en: string }>>> = {
  请: { zh: '报请决定', en: 'Put before the leaders' },
  急报: { zh: '紧急报告', en: 'Urgent report' },
  定: { zh: '受理争议决定', en: 'Decision on who is competent' },
}

const isKind = (form: string): form is PaperKind => Object.hasOwn(PAPER_KINDS, form)

const nameOf = (form: string, word: string | null) => {
  const kind = isKind(form) ? PAPER_KINDS[form] : undefined
  return formById(form)?.name ?? kind ?? STEPS[word ?? ''] ?? { zh: form, en: form }
}

const pdfOf = ({ stream, version, form }: PaperRow): string => {
  const kind = formById(form)?.kind ?? form
  return stream.startsWith('matter-') ? `/api/matters/${stream}/documents/${version}-${kind}.pdf` : `/api/office-papers/${stream}/print`
}

const shown = async (services: Services, row: PaperRow) => {
  const { stream, version, form, organ, filed_on: on, word, year, number, voided } = row
  return {
    ...{ stream, version, form, name: nameOf(form, word), organ, on, voided, matter: stream.startsWith('matter-') },
    filled: formById(form) !== undefined,
    docNo: number === null ? '' : docNo(await wordOf(services, organ), word ?? '', year ?? 0, number),
    // A step without a document of its own has nothing to open.
    ...(form !== '' && { pdf: pdfOf(row) }),
  }
}

const registerShown = async (services: Services, row: RegisterRow) => {
  const { organ, word, year, forms, last, missing } = row
  const names = forms.map((form) => nameOf(form, word))
  return {
    ...{ organ, word: `${await wordOf(services, organ)}${word}`, year, last, void: row.void ?? [], missing: missing ?? [] },
    name: { zh: [...new Set(names.map(({ zh }) => zh))].join('、'), en: [...new Set(names.map(({ en }) => en))].join(', ') },
  }
}

export const papersRoute = route({
  method: 'GET',
  path: '/api/office-papers',
  may: 'documents.file',
  summary: {
    zh: '文书登记：按文种、单位、年度列出编号的和填写的文书，作废的注明',
    en: 'Papers with a number or filled in, by kind, organ and year, newest first; void ones say so, and each register of numbers with its gaps explained.',
  },
  query: ListPapers,
  handle: async (asked): Promise<Answer> => {
    const filter = filterOf(asked)
    const { db } = asked.services
    const rows = await db.query<PaperRow>(listPapers(filter))
    const registers = await db.query<RegisterRow>(numberRegisters(filter))
    const page = rows.slice(0, PAGE)
    const last = page.at(-1)
    return {
      json: {
        items: await Promise.all(page.map((row) => shown(asked.services, row))),
        registers: await Promise.all(registers.map((row) => registerShown(asked.services, row))),
        ...(rows.length > PAGE && last !== undefined && { next: `${last.filed_on},${last.position}` }),
      },
    }
  },
})
