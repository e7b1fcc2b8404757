import type { ContactCause, TopicCorrected } from '../events/intake.ts'
import type { ConsentTo, LinkingEvent, MandateScope, PetitionersEvent } from '../events/petitioners.ts'
import { both, inner, type Said, type Sentences, two } from './word.ts'

export const CONSENTS: Readonly<Record<ConsentTo, Said>> = {
  HEARING: { zh: '举行听证', en: 'a hearing' },
  PUBLIC_HEARING: { zh: '公开听证', en: 'an open hearing' },
  MEDIATION: { zh: '调解', en: 'mediation' },
  RELATIVES: { zh: '请亲属参加', en: 'relatives taking part' },
  NEIGHBOURS: { zh: '请邻里参加', en: 'neighbours taking part' },
  ELECTRONIC_SERVICE: { zh: '电子送达', en: 'electronic service' },
  FOLLOW_UP: { zh: '回访', en: 'a follow-up call or visit' },
  REFERRAL_FOR_HELP: { zh: '转介救助', en: 'a referral for help' },
}

export const SCOPES: Readonly<Record<MandateScope, Said>> = {
  SUBMIT: { zh: '代为提交、补充材料', en: 'hand in papers' },
  INQUIRE: { zh: '代为查询进度', en: 'ask how it stands' },
  RECEIVE_PAPERS: { zh: '代收文书', en: 'receive papers' },
  ATTEND: { zh: '陪同或者代为到场', en: 'attend in person' },
  ASK_REVIEW: { zh: '代为请求复查、复核', en: 'ask for a review' },
  MEDIATE: { zh: '代为参加调解', en: 'take part in mediation' },
}

export const CAUSES: Readonly<Record<ContactCause, Said>> = {
  IN_PROGRESS: { zh: '办理期限内的联系，不算重复', en: 'contact while the matter is under way, not a repeat' },
  OVERDUE_CAUSED: { zh: '因逾期未答复引起', en: 'caused by an answer that is overdue' },
  PERFORMANCE_CAUSED: { zh: '因承诺没有做到引起', en: 'caused by a promise not performed' },
  SAME_AFTER_REPLY: { zh: '答复后同一事项', en: 'the same matter after a reply' },
  NEW_MATTER: { zh: '不是同一事项', en: 'not the same matter' },
}

export const PETITIONER_WORDS: Sentences<PetitionersEvent['type'] | LinkingEvent['type'] | TopicCorrected['type']> = {
  TopicCorrected: () => inner('更正了内容分类', 'The topic was corrected'),
  RepresentativesElected: ({ data }) => both(`推选了 ${data.persons.length} 名代表`, `${data.persons.length} representatives were elected`),
  PersonJoined: () => both('有人加入共同信访', 'Somebody joined the petition'),
  PersonLeft: ({ data }) =>
    data.why === 'DIED'
      ? both('一名信访人已去世，其余信访人的事项继续办理', 'One of the petitioners died; the matter goes on for the others')
      : both('一名信访人退出，其余信访人的事项继续办理', 'One of the petitioners left; the matter goes on for the others'),
  ContactClarified: () => both('姓名、住址已经明确，此后依法书面告知', 'Name and address are clear now; notices are owed from here on'),
  OwedNoticeGiven: () => both('联系方式明确后，补作了告知', 'The notice that could not be given before was given'),
  MandateGiven: ({ data }) => both(`委托了代理人，期限至 ${data.until}`, `An agent was authorised until ${data.until}`),
  MandateEnded: () => both('委托已经结束', 'The mandate ended'),
  ConsentGiven: ({ data }) => both(`信访人同意${CONSENTS[data.to].zh}`, `The petitioner agreed to ${CONSENTS[data.to].en}`),
  ConsentWithdrawn: ({ data }) =>
    both(`信访人不再同意${CONSENTS[data.to].zh}`, `The petitioner no longer agrees to ${CONSENTS[data.to].en}`),
  MatterWithdrawn: () => two(['信访人撤回', 'The petitioner withdrew it'], ['您撤回了这件事项', 'You withdrew the matter']),
  LinkProposed: () => inner('提出并件，待另一名工作人员核对', 'Proposed to be handled with another matter; a second officer has to look'),
  MatterLinked: () => both('与在办的同一事项一并办理', 'Handled together with the same matter already under way'),
  MatterUnlinked: () => both('并件有误，已撤销，恢复单独办理', 'The linking was wrong and was undone; it is handled by itself again'),
  ClaimsSplitOff: ({ data }) =>
    both(
      `${data.claims.length} 项诉求另立一件办理，收到日期不变`,
      `${data.claims.length} of the claims go on as a matter of their own, with the same day of receipt`,
    ),
  SplitUndone: () => both('拆分有误，已撤销，诉求仍在本件答复', 'The splitting was undone; the claims are answered here again'),
  ContactAssessed: ({ data }) =>
    inner(`与以往事项比对：${CAUSES[data.cause].zh}`, `Compared with an earlier matter: ${CAUSES[data.cause].en}`),
}
