import { matterCommand } from '@onedoor/http'
import { CheckDraft } from './check-draft.contract.ts'
import { checkDraft } from './check-draft.decide.ts'

export const checkDraftRoute = matterCommand({
  path: '/api/matters/:matter/check-draft',
  may: 'handling.check',
  summary: { zh: '合法性审查', en: 'Check the draft of the opinion.' },
  input: CheckDraft,
  decider: checkDraft,
})
