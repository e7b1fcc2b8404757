import { asDate } from '@onedoor/clock'
import { storedFiles } from '@onedoor/files'
import { type Answer, type Asked, MatterParams, matterCommand, NOT_FOUND, route, visibleMatter } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { fillForm, formById, prefilled, withGaps } from '@onedoor/paper'
import { maskName } from '@onedoor/vault'
import { handOut, storyOf } from '../documents.route.ts'
import { issuerOf, last, matterFacts } from '../story.state.ts'
import { fileFactsOf } from './file-facts.state.ts'
import { FilePaper, FormParams, PreviewPaper } from './file-paper.contract.ts'
import { filePaper } from './file-paper.decide.ts'

const WHY = { zh: '制作文书', en: 'Making a document' }

export const filePaperRoute = matterCommand({
  path: '/api/matters/:matter/file-paper',
  may: 'documents.file',
  summary: {
    zh: '制作一份文书；缺法定内容的不予制作',
    en: 'Make a document of the catalogue; one that lacks what the law wants is refused.',
  },
  input: FilePaper,
  decider: filePaper,
  prepare: async (input, asked) => {
    const attachments = await storedFiles(asked.services.files, input.attachments)
    return isRefusal(attachments) ? attachments : { ...input, attachments }
  },
})

/** A form as the case file fills it beforehand. It bears the petitioner’s name, so the look is on record. */
export const formRoute = route({
  method: 'GET',
  path: '/api/matters/:matter/forms/:form',
  may: 'documents.file',
  summary: { zh: '按案卷预填的文书（留痕）', en: 'A form filled beforehand from the case file; the look is recorded.' },
  params: FormParams,
  handle: async (asked): Promise<Answer> => {
    const { params, session, services, language } = asked
    const seen = await visibleMatter(asked, params.matter)
    const form = formById(params.form)
    if (session === undefined || seen === undefined || form?.about !== 'matter') return NOT_FOUND
    const facts = fileFactsOf(await storyOf(asked, seen.events, session.organ), {
      ...{ organ: session.organ, officer: session.name, today: asDate(services.now()) },
    })
    await services.recordOpening({ session, matter: params.matter, what: `form/${form.id}`, reason: WHY[language] })
    return { json: { form: form.id, answers: prefilled(form, facts) } }
  },
})

const previewed = async (
  asked: Asked,
  { matter, form: id, answers }: Readonly<{ matter: string; form: string; answers: Readonly<Record<string, string>> }>,
) => {
  const seen = await visibleMatter(asked, matter)
  const form = formById(id)
  if (seen === undefined || asked.session === undefined || form?.about !== 'matter') return undefined
  const story = await storyOf(asked, seen.events, asked.session.organ)
  const registered = last(story, 'MatterRegistered')
  if (registered === undefined) return undefined
  const facts = matterFacts(story, registered)
  // Made again at every pause of typing: the name that the file itself puts in stays masked, so that this is no look at a person.
  const masked = { ...facts, petitioner: (registered.sealed?.persons ?? []).map(({ name }) => maskName(name)).join('、') }
  return fillForm(form, {
    ...{
      answers: withGaps(form, answers),
      matter: masked,
      issuer: issuerOf(story, asked.session.organ),
      date: asDate(asked.services.now()),
    },
    ...(form.word !== undefined && { docNo: '〔文号待编〕' }),
  })
}

export const previewPaperRoute = route({
  method: 'POST',
  path: '/api/matters/:matter/preview-paper',
  may: 'documents.file',
  summary: { zh: '按打印样式预览正在填写的文书', en: 'The document being filled in, as it will print.' },
  params: MatterParams,
  body: PreviewPaper,
  handle: async (asked): Promise<Answer> => handOut(asked, await previewed(asked, { ...asked.params, ...asked.body })),
})
