import { matterCommand } from '@onedoor/http'
import { Draft } from './draft.contract.ts'
import { draft } from './draft.decide.ts'

export const draftRoute = matterCommand({
  path: '/api/matters/:matter/draft',
  may: 'handling.draft',
  summary: { zh: '拟处理意见，逐项答复', en: 'Draft the opinion, claim by claim.' },
  input: Draft,
  decider: draft,
})
