import { dayOf } from '@onedoor/case'
import { matterCommand } from '@onedoor/http'
import { refuse } from '@onedoor/kernel'
import { AskAssistance } from './ask-assistance.contract.ts'
import { askAssistance } from './ask-assistance.decide.ts'

export const askAssistanceRoute = matterCommand({
  path: '/api/matters/:matter/ask-assistance',
  may: 'handling.procedure',
  summary: { zh: '请其他单位协办', en: 'Ask another unit for its part.' },
  input: AskAssistance,
  decider: askAssistance,
  prepare: async (input, { services }) => {
    const units = await services.directory.units(dayOf(services.now()))
    return units.some(({ id }) => id === input.unit) ? input : refuse('unit-not-in-effect', '信访工作条例 第二十四条第二款')
  },
})
