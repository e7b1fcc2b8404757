import { lookBackCommand } from '../look-back.route.ts'
import { NoteLookBack } from './note-look-back.contract.ts'
import { noteLookBack } from './note-look-back.decide.ts'

export const noteLookBackRoute = lookBackCommand({
  ...{ path: 'note', may: 'look-back.order', input: NoteLookBack, decider: noteLookBack },
  summary: { zh: '阅知“回头看”的结论，整份了结', en: 'Take note of the conclusion; the list is at an end.' },
})
