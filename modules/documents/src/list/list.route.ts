import { sayRefusal } from '@onedoor/case'
import { type Answer, MatterParams, NOT_FOUND, route, visibleMatter } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { PAPER_KINDS } from '@onedoor/paper'
import { storyOf } from '../documents.route.ts'
import { type Listed, listOf } from '../documents.state.ts'

const shown = (matter: string, { version, kind, docNo, date, paper, voided }: Listed) => {
  const address = `/api/matters/${matter}/documents/${version}-${kind}`
  return {
    ...{ version, kind, title: PAPER_KINDS[kind], docNo, date, voided },
    ...(isRefusal(paper) ? { ...paper, message: sayRefusal(paper.refused) } : { pdf: `${address}.pdf`, docx: `${address}.docx` }),
  }
}

/** Which documents the story of the matter calls for. One that lacks what the law wants in it comes with the refusal in the place of its addresses. No personal data. */
export const listRoute = route({
  method: 'GET',
  path: '/api/matters/:matter/documents',
  may: 'documents.read',
  summary: { zh: '本件应有的全部文书；缺法定内容的附理由', en: 'Every document the matter calls for; one that cannot be made says why.' },
  params: MatterParams,
  handle: async (asked): Promise<Answer> => {
    const { matter } = asked.params
    const seen = await visibleMatter(asked, matter)
    if (seen === undefined) return NOT_FOUND
    return { json: { documents: listOf(await storyOf(asked, seen.events)).map((listed) => shown(matter, listed)) } }
  },
})
