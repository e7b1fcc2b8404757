import type { Duty } from './duty.ts'

const INTAKE = 'modules/intake/src'
const ROUTING = 'modules/routing/src'
const HANDLING = 'modules/handling/src'
const PARTIES = 'modules/petitioners/src'

/** 第三章 信访事项的提出和受理. */
export const CHAPTER_3: readonly Duty[] = [
  {
    article: '第十七条',
    duty: {
      zh: '任何人可以用网络、书信、电话、传真、走访提出，都应依规处理',
      en: 'Anybody may come by network, letter, telephone, fax or in person, and each is dealt with',
    },
    rules: [`${INTAKE}/lodge/lodge.route.ts`, `${INTAKE}/register-at-window/register-at-window.route.ts`, 'core/case/src/events/intake.ts'],
    tests: [
      ['journeys/petitioner.journey.test.ts', 'hands in a matter and follows it without JavaScript'],
      [
        'journeys/office.journey.test.ts',
        'the window clerk registers a visit with the keyboard alone, and the slip shows number and query code',
      ],
    ],
  },
  {
    article: '第十八条第一款',
    duty: {
      zh: '公布渠道、地址、电话、程序和查询方式',
      en: 'Channels, addresses, telephones, procedure and ways to follow a matter are made public',
    },
    rules: ['modules/portal/src/guide/guide.view.ts', 'modules/portal/src/guide/guide.route.ts'],
    tests: [
      ['modules/portal/src/guide/guide.test.ts', 'names each period with its length and its article, and where to go and whom to call'],
    ],
  },
  {
    article: '第十八条第二款、第三款',
    duty: { zh: '领导接访、下访、包案；联合接访', en: 'Leaders receive people, visit, take charge of cases; joint reception' },
    rules: ['core/paper/src/forms'],
    why: {
      zh: '接访登记表、公示表、包案责任书和会商纪要可以制作并存入案卷；排班和公示的日程另行建设。',
      en: 'Their records (reception, rota, case plan, minutes) are made and kept; the rota itself as a working tool is still to be built.',
    },
  },
  {
    article: '第十八条第四款',
    duty: { zh: '不得打击报复信访人', en: 'No retaliation' },
    rules: ['modules/register/src/open-person/open-person.route.ts', 'modules/register/src/case/case.view.ts'],
    tests: [['core/barrier/src/barrier.test.ts', 'the line is the accused unit with what is under it and above it, not its neighbours']],
  },
  {
    article: '第十九条第一款',
    duty: { zh: '口头提出的，如实记录', en: 'What is said is written down truthfully' },
    rules: [`${INTAKE}/register-at-window/register-at-window.route.ts`],
    tests: [
      [
        'journeys/office.journey.test.ts',
        'the window clerk registers a visit with the keyboard alone, and the slip shows number and query code',
      ],
    ],
  },
  {
    article: '第十九条第三款',
    duty: {
      zh: '已受理或在办的，上级不再受理；期限内的联系不算重复',
      en: 'What is under way is not taken a second time above; contact within the period is no repeat',
    },
    rules: [
      `${HANDLING}/decline/decline.decide.ts`,
      `${PARTIES}/assess-contact/assess-contact.decide.ts`,
      'modules/repeats/src/compare/compare.decide.ts',
    ],
    tests: [
      ['modules/petitioners/src/linking.test.ts', 'within the time limit it is contact under way, not a repeat'],
      [
        'modules/repeats/src/compare/compare.test.ts',
        'and finds one matter come in again, for which cause the days of the earlier matter tell (Art. 19(3))',
      ],
      ['modules/handling/src/handling.test.ts', 'has an article for every ground'],
    ],
  },
  {
    article: '第二十条第一款、第四款',
    duty: {
      zh: '走访到有权处理的本级或者上一级；就地接待，引导就地反映',
      en: 'Visits go to the competent organ or the one above; people are received and guided where they are',
    },
    why: {
      zh: '任何人到任何窗口都登记并转给有权单位，不因走访层级拒绝，也不记录走访层级。',
      en: 'Whoever comes to whichever window is registered and passed on; nobody is refused for the level they came to, and no such thing is recorded.',
    },
  },
  {
    article: '第二十条第二款',
    duty: { zh: '涉诉事项引导向政法部门提出', en: 'Matters of litigation are shown the way to the courts' },
    rules: [`${HANDLING}/choose-track/choose-track.decide.ts`],
    tests: [['modules/handling/src/ways.test.ts', 'is the head’s to choose, in writing, with the last days that a petition does not stop']],
  },
  {
    article: '第二十条第三款',
    duty: {
      zh: '多人走访推选代表不超过五人；信上联名不限',
      en: 'At most five speak for many at the desk; signatures on a letter have no limit',
    },
    rules: [`${PARTIES}/elect/elect.decide.ts`],
    tests: [['modules/petitioners/src/petitioners.test.ts', 'six are too many at the desk, and nobody of the forty is lost by it']],
  },
  {
    article: '第二十一条',
    duty: { zh: '及时录入，可以查询和评价', en: 'Entered at once; can be followed and rated' },
    rules: ['modules/portal/src/track/track.route.ts', 'modules/assessment/src/rate/rate.decide.ts'],
    tests: [
      ['journeys/petitioner.journey.test.ts', 'gets a receipt that the public page finds in the register'],
      ['modules/assessment/src/assessment.test.ts', 'is given once: a dissatisfied petitioner cannot be brought to change it'],
    ],
  },
  {
    article: '第二十二条第一款',
    duty: {
      zh: '登记，十五日内转送、交办或者报请决定',
      en: 'Registered, and within fifteen days transferred, assigned or put before the leaders',
    },
    rules: [
      `${INTAKE}/register-matters.decide.ts`,
      `${ROUTING}/refer/refer.decide.ts`,
      `${ROUTING}/escalate/escalate.decide.ts`,
      'core/clock/src/rules/regulation-2022.ts',
    ],
    tests: [
      ['modules/routing/src/routing.test.ts', 'sends a registered matter to a unit under the number of the office'],
      [
        'modules/routing/src/leaders.test.ts',
        'does not stop the fifteen days: waiting for leaders is the office’s time, not the petitioner’s',
      ],
    ],
  },
  {
    article: '第二十二条第二款',
    duty: {
      zh: '检举控告按管理权限转纪检监察机关，涉法涉诉转政法部门',
      en: 'Accusations go to discipline inspection, litigation to the legal organs',
    },
    rules: ['modules/confidential/src/take/take.decide.ts', `${HANDLING}/choose-track/choose-track.decide.ts`],
    tests: [
      [
        'core/barrier/src/barrier.test.ts',
        'the officers of the discipline body, and nobody of the office, of any unit or of the machine room',
      ],
      ['modules/handling/src/ways.test.ts', 'is the head’s to choose, in writing, with the last days that a petition does not stop'],
    ],
  },
  {
    article: '第二十三条第一款、第二款',
    duty: {
      zh: '直接收到的十五日内书面告知；姓名住址不清的除外，明确后恢复',
      en: 'Received directly: told in writing within fifteen days, unless name or address is unclear; owed again once it is clear',
    },
    rules: [
      `${HANDLING}/accept/accept.decide.ts`,
      `${HANDLING}/decline/decline.decide.ts`,
      `${PARTIES}/notify-again/notify-again.decide.ts`,
    ],
    tests: [
      [
        'modules/handling/src/ways.test.ts',
        'an acceptance told on day 16 is late, is shown as late, and is still possible: late is better than never',
      ],
      [
        'modules/petitioners/src/petitioners.test.ts',
        'the duty revives: the notice that could not be given is owed now, once, by the unit that owed it',
      ],
    ],
  },
  {
    article: '第二十三条第三款',
    duty: {
      zh: '转送的十五日内告知；不属职权的五个工作日内提异议并说明理由，核实同意后退回',
      en: 'Referred: told within fifteen days; an objection within five working days with reasons, examined before it comes back',
    },
    rules: [
      `${ROUTING}/object/object.decide.ts`,
      `${ROUTING}/decide-objection/decide-objection.decide.ts`,
      `${HANDLING}/accept/accept.decide.ts`,
    ],
    tests: [
      ['modules/routing/src/routing.test.ts', 'is raised within five working days, with the unit that should have it'],
      ['modules/routing/src/routing.test.ts', 'comes too late after the fifth working day: then the petitioner is owed a notice'],
      [
        'modules/handling/src/handling.test.ts',
        'is owed in writing to whoever gave an address: a call alone is no notice (第二十三条第三款)',
      ],
    ],
  },
  {
    article: '第二十三条第四款',
    duty: { zh: '政法、纪检的告知按其规定', en: 'Notices of courts and discipline inspection follow their own rules' },
    rules: ['modules/confidential/src/step/step.decide.ts'],
    tests: [
      [
        'apps/server/src/barrier-model.test.ts',
        'and are told apart by its officer: a model in which nobody ever sees anything would prove nothing',
      ],
    ],
  },
  {
    article: '第二十四条第一款',
    duty: {
      zh: '受理争议由共同上级或者联席会议决定',
      en: 'A dispute over competence is decided by the common superior or the joint conference',
    },
    rules: [`${ROUTING}/open-dispute/open-dispute.decide.ts`, `${ROUTING}/decide-dispute/decide-dispute.decide.ts`],
    tests: [
      [
        'modules/routing/src/dispute.test.ts',
        'never stops the petitioner’s days: whatever day it is opened and decided, every day since receipt is counted and charged',
      ],
    ],
  },
  {
    article: '第二十四条第二款',
    duty: { zh: '机关分立、合并、撤销的，由承接职权的受理', en: 'Whoever goes on with the powers of a merged organ takes its matters' },
    rules: [`${ROUTING}/succeed/succeed.decide.ts`, `${ROUTING}/succeed/succeed.job.ts`],
    tests: [['modules/routing/src/succession.test.ts', 'the organ is merged in month 2: its successor answers within the same sixty days']],
  },
  {
    article: '第二十五条',
    duty: { zh: '重大、紧急事项及时报告', en: 'Grave and urgent matters are reported at once' },
    rules: [`${ROUTING}/report-urgent/report-urgent.decide.ts`],
    tests: [['modules/routing/src/leaders.test.ts', 'goes to everybody the article names; half a report is none']],
  },
  {
    article: '第二十六条',
    duty: { zh: '信访人的行为规范', en: 'How petitioners are to behave' },
    why: {
      zh: '这是信访人的义务，由公安机关依法处理；本系统不设任何记录、评价个人行为的字段。',
      en: 'A duty of petitioners, for the police where it comes to that; this system has no field for how a person behaves.',
    },
  },
]
