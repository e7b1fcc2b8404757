import type { Breach } from '../events/procedure.ts'
import type { Said } from './word.ts'

/** The breaches of 第四十条 by name. */
export const BREACHES: Readonly<Record<Breach, Said>> = {
  NOT_ACCEPTED_IN_TIME: { zh: '未按期告知是否受理', en: 'No notice of acceptance in time' },
  NOT_FINISHED_IN_TIME: { zh: '未按期办结', en: 'Not finished in time' },
  RESULT_NOT_REPORTED: { zh: '未按期反馈交办结果', en: 'Result of an assignment not reported' },
  WRONG_PROCEDURE: { zh: '违反规定受理、办理', en: 'Accepted or handled against the rules' },
  EVADED: { zh: '推诿、敷衍、拖延', en: 'Evaded, brushed off or dragged out' },
  NOT_EXECUTED: { zh: '未执行支持诉求的处理意见', en: 'What a supported claim promised was not done' },
}
