import { storedFiles } from '@onedoor/files'
import { matterCommand } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { Authorise } from './authorise.contract.ts'
import { authorise } from './authorise.decide.ts'

export const authoriseRoute = matterCommand({
  path: '/api/matters/:matter/authorise',
  may: 'parties.record',
  summary: { zh: '登记授权委托', en: 'Record a mandate: agent, scope, term and the signed paper.' },
  input: Authorise,
  decider: authorise,
  prepare: async (input, { services }) => {
    const attachments = await storedFiles(services.files, input.attachments)
    return isRefusal(attachments) ? attachments : { ...input, agent: { ...input.agent }, attachments }
  },
})
