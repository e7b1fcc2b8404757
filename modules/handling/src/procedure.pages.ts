import { dayOf, type Told } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import { type Act, probing } from '@onedoor/ui'
import { answerSimply } from './answer-simply/answer-simply.decide.ts'
import { answerSuggestion } from './answer-suggestion/answer-suggestion.decide.ts'
import { askAssistance } from './ask-assistance/ask-assistance.decide.ts'
import { askRecusal } from './ask-recusal/ask-recusal.decide.ts'
import { checkDraft } from './check-draft/check-draft.decide.ts'
import { chooseTrack } from './choose-track/choose-track.decide.ts'
import { cosign } from './cosign/cosign.decide.ts'
import { decideRecusal } from './decide-recusal/decide-recusal.decide.ts'
import { endOtherProcedure } from './end-other-procedure/end-other-procedure.decide.ts'
import { escalateCosign } from './escalate-cosign/escalate-cosign.decide.ts'
import { giveAssistance } from './give-assistance/give-assistance.decide.ts'
import { awaited } from './handling.decide.ts'
import type { Handling } from './handling.state.ts'
import { objectToTrack } from './object-to-track/object-to-track.decide.ts'
import { settleCosign } from './settle-cosign/settle-cosign.decide.ts'
import { takeSuggestion } from './take-suggestion/take-suggestion.decide.ts'
import { turnProcedure } from './turn-procedure/turn-procedure.decide.ts'
import { withdrawTrack } from './withdraw-track/withdraw-track.decide.ts'

/** How the petitioner is told in a probe, so that only the state of the matter speaks. */
export const toldIn = ({ life }: Handling): Told => (life?.notifiable === false ? 'NOT_REACHABLE' : 'DIRECT')

/** 简易办理. */
const SIMPLE: readonly Act[] = [
  {
    id: 'answer-simply',
    title: { zh: '简易答复', en: 'Answer simply' },
    may: 'handling.serve',
    place: 39,
    probe: probing(answerSimply, (state, stamp) => ({
      findings: (state.life?.claims ?? []).map((claim) => ({ claim, outcome: 'EXPLAINED' as const, text: '' })),
      ...{ answeredOn: dayOf(stamp.at), told: toldIn(state) },
    })),
    load: async () => (await import('./answer-simply/answer-simply.page.tsx')).AnswerSimplyForm,
  },
  {
    id: 'turn-procedure',
    title: { zh: '转为普通程序', en: 'Turn to the ordinary procedure' },
    may: 'handling.procedure',
    place: 62,
    probe: probing(turnProcedure, () => ({ why: 'ASKED_BY_PETITIONER' as const, reasons: '' })),
    load: async () => (await import('./turn-procedure/turn-procedure.page.tsx')).TurnProcedureForm,
  },
]

/** 其他途径、建议. */
const WAYS: readonly Act[] = [
  {
    id: 'take-suggestion',
    title: { zh: '研究建议', en: 'Take up the suggestion' },
    may: 'handling.accept',
    place: 29,
    probe: probing(takeSuggestion, (state) => ({ told: toldIn(state), contact: '' })),
    load: async () => (await import('./take-suggestion/take-suggestion.page.tsx')).TakeSuggestionForm,
  },
  {
    id: 'answer-suggestion',
    title: { zh: '答复建议', en: 'Answer the suggestion' },
    may: 'handling.answer-suggestion',
    place: 34,
    probe: probing(answerSuggestion, (state) => ({ adoption: 'ADOPTED' as const, text: '', told: toldIn(state) })),
    load: async () => (await import('./answer-suggestion/answer-suggestion.page.tsx')).AnswerSuggestionForm,
  },
  {
    id: 'choose-track',
    title: { zh: '告知其他处理途径', en: 'Another procedure of law' },
    may: 'handling.choose-track',
    place: 55,
    probe: probing(chooseTrack, (state) => ({
      ...{ track: 'PARTY_APPEAL' as const, competentBody: 'probe', reasons: '', limitations: [] },
      told: toldIn(state),
    })),
    load: async () => (await import('./choose-track/choose-track.page.tsx')).ChooseTrackForm,
  },
  {
    id: 'withdraw-track',
    title: { zh: '撤回途径告知', en: 'Withdraw the notice of another way' },
    may: 'handling.withdraw-track',
    place: 56,
    probe: probing(withdrawTrack, () => ({ reasons: '' })),
    load: async () => (await import('./withdraw-track/withdraw-track.page.tsx')).WithdrawTrackForm,
  },
  {
    id: 'object-to-track',
    title: { zh: '登记途径异议', en: 'Record that the way is found wrong' },
    may: 'handling.object-to-track',
    place: 57,
    probe: probing(objectToTrack, (_, stamp) => ({ receivedOn: dayOf(stamp.at), reasons: '' })),
    load: async () => (await import('./object-to-track/object-to-track.page.tsx')).ObjectToTrackForm,
  },
  {
    id: 'end-other-procedure',
    title: { zh: '其他程序已结束', en: 'The other procedure ended' },
    may: 'handling.procedure',
    place: 58,
    probe: probing(endOtherProcedure, (_, stamp) => ({ endedOn: dayOf(stamp.at), result: '' })),
    load: async () => (await import('./end-other-procedure/end-other-procedure.page.tsx')).EndOtherProcedureForm,
  },
]

/** 协办、会签、审查、回避. */
const TOGETHER: readonly Act[] = [
  {
    id: 'check-draft',
    title: { zh: '合法性审查', en: 'Check the draft' },
    may: 'handling.check',
    place: 33,
    probe: probing(checkDraft, () => ({ remarks: '' })),
    load: async () => (await import('./check-draft/check-draft.page.tsx')).CheckDraftForm,
  },
  {
    id: 'cosign',
    title: { zh: '会签', en: 'Co-sign' },
    may: 'handling.cosign',
    place: 32,
    probe: probing(cosign, () => ({ remarks: '' })),
    load: async () => (await import('./cosign/cosign.page.tsx')).CosignForm,
  },
  {
    id: 'escalate-cosign',
    title: { zh: '提请协调会签', en: 'Put the missing signature before the office' },
    may: 'handling.escalate-cosign',
    place: 63,
    probe: probing(escalateCosign, ({ life, draft, given }, stamp) => ({
      unit: life === undefined || draft === undefined ? '' : (awaited(life, { draft, given, today: dayOf(stamp.at) })[0] ?? ''),
      reasons: '',
    })),
    load: async () => (await import('./escalate-cosign/escalate-cosign.page.tsx')).EscalateCosignForm,
  },
  {
    id: 'settle-cosign',
    title: { zh: '协调会签分歧', en: 'Settle the co-signing' },
    may: 'handling.settle-cosign',
    place: 27,
    probe: probing(settleCosign, ({ draft }) => ({ unit: draft?.escalated[0] ?? '', without: true, reasons: '' })),
    load: async () => (await import('./settle-cosign/settle-cosign.page.tsx')).SettleCosignForm,
  },
  {
    id: 'give-assistance',
    title: { zh: '答复协办', en: 'Give our part' },
    may: 'handling.assist',
    place: 31,
    probe: probing(giveAssistance, () => ({ answer: '', attachments: [] })),
    load: async () => (await import('./give-assistance/give-assistance.page.tsx')).GiveAssistanceForm,
  },
  {
    id: 'ask-assistance',
    title: { zh: '请其他单位协办', en: 'Ask another unit for its part' },
    may: 'handling.procedure',
    place: 61,
    probe: probing(askAssistance, (_, stamp) => ({ unit: 'probe', dueOn: addDays(dayOf(stamp.at), 1), question: '' })),
    load: async () => (await import('./ask-assistance/ask-assistance.page.tsx')).AskAssistanceForm,
  },
  {
    id: 'decide-recusal',
    title: { zh: '决定回避', en: 'Decide who stands aside' },
    may: 'handling.decide-recusal',
    place: 28,
    probe: probing(decideRecusal, ({ handling: { recusals } }, { by }) => ({
      ...{ granted: true, reasons: '', posts: [] },
      of: recusals.find((one) => one !== by) ?? recusals[0] ?? '',
    })),
    load: async () => (await import('./decide-recusal/decide-recusal.page.tsx')).DecideRecusalForm,
  },
  {
    id: 'ask-recusal',
    title: { zh: '提出回避', en: 'Ask to stand aside' },
    may: 'handling.ask-recusal',
    place: 90,
    probe: probing(askRecusal, () => ({ of: '', from: 'SELF' as const, reasons: '' })),
    load: async () => (await import('./ask-recusal/ask-recusal.page.tsx')).AskRecusalForm,
  },
]

/** The ways beside the straight road. */
export const PROCEDURE_ACTS: readonly Act[] = [...SIMPLE, ...WAYS, ...TOGETHER]
