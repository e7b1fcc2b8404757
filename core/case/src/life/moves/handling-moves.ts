import { allConsent } from '../consents.ts'
import type { Life } from '../life.ts'
import { EVERY, LIVE, type Move, moves, REVIEWING, WORKING } from './move.ts'

const NOTICE = '信访工作条例 第二十三条'
const TRACK = '信访工作条例 第三十一条'
const COSIGNING = '党政机关公文处理工作条例 第二十条、信访工作条例 第二十四条第一款'
const OPINION = '信访工作条例 第三十二条'
const PERIOD = '信访工作条例 第三十四条'
const HEARING = '信访工作条例 第三十一条第六项'
const MEDIATION = '信访工作条例 第三十三条'
const SIMPLE = '信访事项简易办理办法'
const SUPERVISION = '信访工作条例 第四十条'
const AFTER: readonly ['SERVED', 'PERFORMING', 'CLOSED'] = ['SERVED', 'PERFORMING', 'CLOSED']

const promisesOpen = ({ promises }: Life): boolean => promises.some(({ performedOn }) => performedOn === undefined)
const isSimple = ({ procedure }: Life): boolean => procedure === 'SIMPLE'
const isOrdinary = (life: Life): boolean => !isSimple(life)

/** 告知、办理、答复. */
export const HANDLING_MOVES: readonly Move[] = [
  ...moves('MatterAccepted', { from: ['RECEIVED'], to: 'HANDLING', by: ['unit'], basis: NOTICE }),
  ...moves('MatterDeclined', { from: ['RECEIVED'], to: 'DECLINED', by: ['unit-head'], basis: NOTICE }),
  ...moves('TrackChosen', { from: ['RECEIVED'], to: 'OTHER_TRACK', by: ['unit-head'], basis: TRACK }),
  ...moves('TrackObjected', { from: ['OTHER_TRACK'], to: 'SAME', by: ['petitioner', 'office'], basis: TRACK }),
  ...moves('TrackWithdrawn', { from: ['OTHER_TRACK'], to: 'RECEIVED', by: ['unit-head', 'office'], basis: TRACK }),
  ...moves('OtherProcedureEnded', { from: ['OTHER_TRACK'], to: 'CLOSED', by: ['unit'], basis: TRACK }),
  ...moves('SuggestionTaken', {
    from: ['RECEIVED'],
    to: 'SUGGESTION',
    by: ['unit'],
    basis: '信访工作条例 第二十九条',
    when: { zh: '建议意见类', en: 'a suggestion', holds: ({ purpose }) => purpose !== 'REDRESS' },
  }),
  ...moves('SuggestionAnswered', { from: ['SUGGESTION'], to: 'CLOSED', by: ['unit-head'], basis: '信访工作条例 第二十九条' }),
  ...moves('NoteAdded', { from: EVERY, to: 'SAME', by: ['unit', 'office', 'reviewer'], basis: '信访工作条例 第二十八条' }),
  ...moves('HandlingPeriodExtended', {
    from: WORKING,
    to: 'SAME',
    by: ['unit-head'],
    basis: PERIOD,
    when: {
      zh: '合计不超过三十日，普通程序',
      en: 'thirty days in total at most, ordinary procedure',
      holds: (life, { days }) => isOrdinary(life) && days >= 1 && life.extendedDays + days <= 30,
    },
  }),
  ...moves('ProcedureTurned', {
    from: ['HANDLING', 'SERVED'],
    to: 'HANDLING',
    by: ['unit', 'petitioner'],
    basis: SIMPLE,
    when: { zh: '简易办理', en: 'simple procedure', holds: isSimple },
  }),
  ...moves('SimpleAnswered', {
    from: ['HANDLING'],
    to: 'SERVED',
    by: ['unit'],
    basis: SIMPLE,
    when: {
      zh: '简易办理，且没有不予支持的诉求',
      en: 'simple procedure, and no claim is refused',
      holds: (life, { claims }) => isSimple(life) && claims.every(({ outcome }) => outcome !== 'NOT_SUPPORTED'),
    },
  }),
  ...moves('AssistanceAsked', { from: WORKING, to: 'SAME', by: ['unit'], basis: '信访工作条例 第二十四条第一款' }),
  ...moves('AssistanceGiven', {
    from: [...WORKING, ...AFTER, 'ISSUED'],
    to: 'SAME',
    by: ['assistant'],
    basis: '信访工作条例 第二十四条第一款',
  }),
  ...moves('RecusalAsked', {
    from: LIVE,
    to: 'SAME',
    by: ['petitioner', 'unit', 'reviewer', 'office'],
    basis: '信访工作条例 第二十八条第三款',
  }),
  ...moves('RecusalDecided', {
    from: LIVE,
    to: 'SAME',
    by: ['unit-head', 'review-head', 'office-head'],
    basis: '信访工作条例 第二十八条第三款',
  }),
  ...moves('HearingOrdered', {
    from: [...WORKING, ...REVIEWING],
    to: 'SAME',
    by: ['unit-head', 'review-head'],
    basis: HEARING,
    when: {
      zh: '信访人（共同信访的，每一位）申请或者同意',
      en: 'asked for or agreed to by the petitioner, of several by each',
      holds: (life) => allConsent(life, 'HEARING'),
    },
  }),
  ...moves('HearingHeld', {
    from: [...WORKING, ...REVIEWING],
    to: 'SAME',
    by: ['unit', 'reviewer'],
    basis: HEARING,
    when: { zh: '已通知听证', en: 'a hearing was ordered', holds: ({ hearing }) => hearing !== undefined },
  }),
  ...moves('HearingCancelled', { from: [...WORKING, ...REVIEWING], to: 'SAME', by: ['unit', 'reviewer'], basis: HEARING }),
  ...moves('MediationBegan', {
    from: [...WORKING, ...AFTER, ...REVIEWING, 'REVIEW1_SERVED', 'REVIEW2_SERVED', 'TERMINATED'],
    to: 'SAME',
    by: ['unit', 'office', 'reviewer'],
    basis: MEDIATION,
    when: { zh: '每一位信访人同意', en: 'each petitioner agreed', holds: (life) => allConsent(life, 'MEDIATION') },
  }),
  ...moves('MediationEnded', { from: EVERY, to: 'SAME', by: ['unit', 'office', 'reviewer', 'petitioner'], basis: MEDIATION }),
  ...moves('OpinionDrafted', {
    from: WORKING,
    to: 'DRAFTED',
    by: ['unit'],
    basis: OPINION,
    when: { zh: '普通程序', en: 'ordinary procedure', holds: isOrdinary },
  }),
  ...moves('OpinionChecked', { from: ['DRAFTED'], to: 'SAME', by: ['unit'], basis: OPINION }),
  ...moves('OpinionCosigned', { from: ['DRAFTED'], to: 'SAME', by: ['assistant'], basis: OPINION }),
  ...moves('CosignEscalated', { from: ['DRAFTED'], to: 'SAME', by: ['unit-head'], basis: COSIGNING }),
  ...moves('CosignSettled', { from: ['DRAFTED'], to: 'SAME', by: ['office-head'], basis: COSIGNING }),
  ...moves('OpinionReturned', { from: ['DRAFTED'], to: 'HANDLING', by: ['unit-head'], basis: OPINION }),
  ...moves('OpinionIssued', { from: ['DRAFTED'], to: 'ISSUED', by: ['unit-head'], basis: OPINION }),
  ...moves(
    'OpinionServed',
    {
      from: ['ISSUED'],
      to: 'PERFORMING',
      by: ['unit'],
      basis: '信访工作条例 第三十二条第二款',
      when: { zh: '有期限的支持意见', en: 'something was promised by a day', holds: promisesOpen },
    },
    { from: ['ISSUED'], to: 'SERVED', by: ['unit'], basis: '信访工作条例 第三十五条' },
  ),
  ...moves('InstalmentPerformed', { from: LIVE, to: 'SAME', by: ['unit'], basis: '信访工作条例 第三十二条第二款' }),
  ...moves('NonPerformanceReported', {
    from: ['CLOSED', 'PERFORMING', 'REVIEW1_SERVED', 'REVIEW2_SERVED'],
    to: 'PERFORMING',
    by: ['petitioner'],
    basis: '信访工作条例 第三十二条第二款',
  }),
  ...moves('MatterClosed', {
    from: ['SERVED', 'PERFORMING', 'REVIEW1_SERVED', 'REVIEW2_SERVED'],
    to: 'CLOSED',
    by: ['unit'],
    basis: '信访工作条例 第二十七条、第三十四条',
    when: { zh: '承诺的事项都已做到', en: 'everything promised is done', holds: (life) => !promisesOpen(life) },
  }),
  ...moves('MatterResolved', {
    from: ['CLOSED', 'TERMINATED', 'WITHDRAWN'],
    to: 'SAME',
    by: ['petitioner', 'office'],
    basis: '信访工作条例 第二十七条',
    when: { zh: '承诺的事项都已做到', en: 'everything promised is done', holds: (life) => !promisesOpen(life) },
  }),
  ...moves('HandlingReopened', {
    from: ['SERVED', 'PERFORMING', 'CLOSED'],
    to: 'HANDLING',
    by: ['office', 'unit-head'],
    basis: SUPERVISION,
  }),
  ...moves('SupervisionOpened', { from: LIVE, to: 'SAME', by: ['office'], basis: SUPERVISION }),
  ...moves('SupervisionAnswered', { from: EVERY, to: 'SAME', by: ['unit'], basis: SUPERVISION }),
  ...moves('SupervisionEnded', { from: EVERY, to: 'SAME', by: ['office'], basis: SUPERVISION }),
]
