import type { OtherTrack, PerformanceEvent, ProcedureEvent } from '../events/procedure.ts'
import { both, inner, type Said, type Sentences, two } from './word.ts'

export const TRACKS: Readonly<Record<OtherTrack, Said>> = {
  LITIGATION: { zh: '诉讼、检察监督或者公安机关法律程序', en: 'court, procuratorial or police procedure' },
  ARBITRATION: { zh: '仲裁', en: 'arbitration' },
  PARTY_APPEAL: { zh: '党员申诉、申请复审', en: 'appeal or re-examination within the Party' },
  ADMINISTRATIVE: { zh: '行政复议、裁决、确认、许可、处罚等行政程序', en: 'reconsideration or another administrative procedure' },
  PROTECTIVE_DUTY: { zh: '申请查处违法行为、履行保护职责', en: 'application to act against a breach or to protect' },
}

const ADOPTION = {
  ADOPTED: { zh: '予以采纳', en: 'adopted' },
  PARTLY: { zh: '部分采纳', en: 'adopted in part' },
  NOT: { zh: '未采纳，并说明理由', en: 'not adopted, with reasons' },
} as const

const MEDIATED = {
  AGREED: { zh: '达成一致', en: 'an agreement was reached' },
  FAILED: { zh: '没有达成一致，其他途径照常可用', en: 'no agreement; every other way stays open' },
  REFUSED: { zh: '一方不愿继续，调解结束，其他途径照常可用', en: 'one side did not want to go on; every other way stays open' },
} as const

export const PROCEDURE_WORDS: Sentences<ProcedureEvent['type']> = {
  TrackChosen: ({ data }, name) =>
    both(
      `${name(data.unit).zh}告知：按${TRACKS[data.track].zh}处理`,
      `${name(data.unit).en} gave notice of the way it goes: ${TRACKS[data.track].en}`,
    ),
  TrackObjected: () =>
    two(
      ['信访人认为处理途径不对', 'The petitioner says the way is wrong'],
      ['您提出处理途径不对，将重新审看', 'You said the way is wrong; it will be looked at again'],
    ),
  TrackWithdrawn: ({ data }, name) =>
    both(`途径告知已撤回，由${name(data.unit).zh}重新告知`, `The notice was withdrawn; ${name(data.unit).en} must give notice again`),
  OtherProcedureEnded: ({ data }) => both(`其他法定程序已于 ${data.endedOn} 结束`, `The other procedure ended on ${data.endedOn}`),
  SuggestionTaken: ({ data }, name) => both(`${name(data.unit).zh}正在研究这项建议`, `${name(data.unit).en} is studying the suggestion`),
  SuggestionAnswered: ({ data }) =>
    both(`建议已答复：${ADOPTION[data.adoption].zh}`, `The suggestion was answered: ${ADOPTION[data.adoption].en}`),
  ProcedureTurned: () =>
    both('转为普通程序，自受理之日起六十日内答复', 'Turned to the ordinary procedure: an answer within sixty days of acceptance'),
  SimpleAnswered: () => both('已按简易程序答复', 'Answered in the simple procedure'),
  AssistanceAsked: ({ data }, name) =>
    inner(`请${name(data.unit).zh}协办，${data.dueOn} 前答复`, `${name(data.unit).en} was asked for its part by ${data.dueOn}`),
  AssistanceGiven: ({ data }, name) => inner(`${name(data.unit).zh}已答复协办事项`, `${name(data.unit).en} gave its part`),
  RecusalAsked: ({ data }) =>
    data.from === 'PETITIONER'
      ? both('信访人申请回避', 'The petitioner asked somebody to stand aside')
      : inner('工作人员提出回避', 'A member of staff asked to stand aside'),
  RecusalDecided: ({ data }) =>
    data.granted
      ? both('同意回避，已更换工作人员', 'Granted: somebody else deals with it')
      : both('回避申请没有同意，理由已告知', 'Not granted; the reasons were told'),
  HearingOrdered: ({ data }) => both(`将于 ${data.on} 举行听证`, `A hearing will be held on ${data.on}`),
  HearingHeld: ({ data }) => both(`已举行听证（${data.days.join('、')}）`, `A hearing was held (${data.days.join(', ')})`),
  HearingCancelled: () => both('听证没有举行，不影响办理', 'The hearing did not take place; that changes nothing'),
  MediationBegan: () =>
    both('经当事人同意，开始调解。办理期限照常计算。', 'Mediation began with the consent of the parties. The days go on counting.'),
  MediationEnded: ({ data }) => both(`调解结束：${MEDIATED[data.outcome].zh}`, `Mediation ended: ${MEDIATED[data.outcome].en}`),
  OpinionChecked: () => inner('合法性审查通过', 'The draft was checked for lawfulness'),
  OpinionCosigned: ({ data }, name) => inner(`${name(data.unit).zh}会签`, `${name(data.unit).en} co-signed`),
  CosignEscalated: ({ data }, name) =>
    inner(
      `${name(data.unit).zh}没有会签，提请信访部门协调，${data.decideBy} 前答复`,
      `${name(data.unit).en} has not co-signed; put before the petition office, to be answered by ${data.decideBy}`,
    ),
  CosignSettled: ({ data }, name) =>
    data.without
      ? inner(`信访部门协调：不等${name(data.unit).zh}会签`, `Settled by the petition office: to be signed without ${name(data.unit).en}`)
      : inner(
          `信访部门协调：草稿按${name(data.unit).zh}的意见修改`,
          `Settled by the petition office: the draft is changed as ${name(data.unit).en} wants`,
        ),
}

export const PERFORMANCE_WORDS: Sentences<PerformanceEvent['type']> = {
  InstalmentPerformed: ({ data }) =>
    both(
      `承诺 ${data.dueOn} 前做到的，已于 ${data.performedOn} 做到`,
      `What was promised by ${data.dueOn} was done on ${data.performedOn}`,
    ),
  NonPerformanceReported: ({ data }) =>
    two(
      [`信访人反映：承诺 ${data.dueOn} 前做到的没有做到`, `The petitioner says that what was promised by ${data.dueOn} was not done`],
      [`您反映承诺 ${data.dueOn} 前做到的没有做到`, `You said that what was promised by ${data.dueOn} was not done`],
    ),
  MatterClosed: () => two(['已办结（办结不等于化解）', 'Closed; that is not the same as resolved'], ['已办结', 'Closed']),
  MatterResolved: ({ data }) =>
    data.confirmedBy === 'PETITIONER'
      ? two(
          ['信访人确认问题已经解决', 'The petitioner confirmed that it is resolved'],
          ['您确认问题已经解决', 'You confirmed that it is resolved'],
        )
      : both('经回访核实，问题已经解决', 'A follow-up found that it is resolved'),
  HandlingReopened: ({ data: { dueOn } }) =>
    dueOn === undefined
      ? both('重新办理', 'Handling was opened again')
      : both(`重新办理，${dueOn} 前重新答复`, `Handling was opened again; a new answer is owed by ${dueOn}`),
  SupervisionOpened: ({ data }, name) => both(`信访部门督办${name(data.unit).zh}`, `The petition office presses ${name(data.unit).en}`),
  SupervisionAnswered: ({ data }, name) => inner(`${name(data.unit).zh}报告督办事项`, `${name(data.unit).en} reported`),
  SupervisionEnded: () => both('督办结束', 'The pressing is over'),
}
