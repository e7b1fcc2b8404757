import { matterCommand } from '@onedoor/http'
import { petitionerAsks } from '../petitioner.route.ts'
import { AskRecusal } from './ask-recusal.contract.ts'
import { askRecusal } from './ask-recusal.decide.ts'

export const askRecusalRoute = matterCommand({
  path: '/api/matters/:matter/ask-recusal',
  may: 'handling.ask-recusal',
  summary: { zh: '提出回避', en: 'Ask somebody to stand aside.' },
  input: AskRecusal,
  decider: askRecusal,
})

/** The same from the petitioner’s own page, by query code. */
export const recusalByPetitionerRoute = petitionerAsks({
  path: '/ask-recusal',
  summary: { zh: '申请经办人回避', en: 'Ask that somebody else handles it.' },
  decider: askRecusal,
  command: (reasons) => ({ of: '', from: 'PETITIONER' as const, reasons }),
})
