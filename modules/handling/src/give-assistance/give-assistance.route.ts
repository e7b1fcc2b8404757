import { storedFiles } from '@onedoor/files'
import { matterCommand } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { GiveAssistance } from './give-assistance.contract.ts'
import { giveAssistance } from './give-assistance.decide.ts'

export const giveAssistanceRoute = matterCommand({
  path: '/api/matters/:matter/give-assistance',
  may: 'handling.assist',
  summary: { zh: '答复协办事项', en: 'Give the part that the unit was asked for.' },
  input: GiveAssistance,
  decider: giveAssistance,
  prepare: async (input, asked) => {
    const attachments = await storedFiles(asked.services.files, input.attachments)
    return isRefusal(attachments) ? attachments : { ...input, attachments }
  },
})
