import { matterCommand } from '@onedoor/http'
import { ReturnDraft } from './return-draft.contract.ts'
import { returnDraft } from './return-draft.decide.ts'

export const returnDraftRoute = matterCommand({
  path: '/api/matters/:matter/return-draft',
  may: 'handling.sign-off',
  summary: { zh: '把拟稿退回修改', en: 'Send the draft back, saying why.' },
  input: ReturnDraft,
  decider: returnDraft,
})
