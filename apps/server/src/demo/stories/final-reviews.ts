import { accepted, answered, filed, reviewAsked, reviewDrafted, reviewed, reviewSigned, reviewTaken, sent } from './phrases.ts'
import { type Story, step } from './story.ts'

const COUNTY = 'county-review'
const CITY = 'city-review'

const person = (name: string, n: number, address: string) => [{ name, phone: `13900000${n}`, address }]

const APPEAL = { body: COUNTY, request: '请求撤销处理意见，重新处理', reasons: '事实没有查清，我提交的材料没有看。' }
const FURTHER = { body: CITY, request: '请求复核', reasons: '复查意见没有回答我的主要理由。' }

/** 撤回、复核、终结以后. */
export const FINAL_REVIEWS: readonly Story[] = [
  {
    name: '撤回复查',
    letter: {
      ...{ unit: 'market', channel: 'ONLINE', place: '331023105', age: 94 },
      subject: '药店卖的保健品说能治病',
      narrative: '平桥一家药店给我爸卖了八千块的保健品，说能治糖尿病。',
      claims: ['查处虚假宣传', '退货'],
      persons: person('弓小雨', 467, '平桥镇下店桥村'),
    },
    steps: [
      ...sent(2, 'market'),
      accepted(5),
      ...answered(32, {
        facts: '宣传折页有治病字样，已立案。',
        basis: '《广告法》第十七条',
        findings: [
          ['SUPPORTED', '已立案查处。'],
          ['EXPLAINED', '退货可向药店主张，已组织协商。'],
        ],
      }),
      reviewAsked(50, { ...APPEAL, request: '请求复查第二项' }),
      step(55, 'petitioner', 'withdrawReview', {}),
    ],
  },
  {
    name: '老桥头',
    letter: {
      ...{ unit: 'transport', channel: 'VISIT', place: '331023209', age: 216 },
      subject: '老桥拆了没有新桥，绕路五里',
      narrative: '东溪滩老桥拆了说建新桥，两年没有动。去年的答复说在设计，今年还说在设计。',
      claims: ['定下开工日子', '修好前开便民渡船'],
      persons: person('佴老根', 468, '泳溪乡东溪滩村'),
    },
    steps: [
      ...sent(3, 'transport'),
      accepted(8, 'DIRECT'),
      ...answered(55, {
        facts: '新桥已立项，未列入今年计划。',
        basis: '《公路法》第十四条',
        findings: [
          ['EXPLAINED', '已列入下一年度计划。'],
          ['NOT_SUPPORTED', '水位不满足渡运条件。'],
        ],
      }),
      reviewAsked(80, APPEAL),
      ...reviewed(84, COUNTY, { outcome: 'UPHOLD', facts: '立项文件属实。', opinion: '维持。' }),
      reviewAsked(120, FURTHER),
      ...reviewed(126, CITY, { outcome: 'UPHOLD', facts: '立项和计划文件属实。', opinion: '维持复查意见。' }),
      step(150, 'officehead', 'terminate', {
        ...{ why: 'FINAL_REVIEW', told: 'DIRECT' },
        text: '复核意见已送达，本事项的信访程序终结。有新的事实或者理由的，可以再提出；需要帮扶救助的，仍然可以提出。',
      }),
      step(170, 'petitioner', 'supplement', { channel: 'VISIT', text: '村里又写了一份意见，还是要求早点修。', files: [] }),
      step(178, 'officehead', 'examineNewFacts', {
        found: false,
        told: 'DIRECT',
        reasons: '意见的内容此前已经提出并在复核中审查过，没有新的事实和理由。',
      }),
      filed(190, 'officehead', 'D39', {
        ...{
          leader: '县政府分管负责人',
          history: '经答复、复查、复核',
          dispute: '开工时间',
          basis: '年度计划',
          plan: '提前设计招标',
          until: 260,
        },
      }),
    ],
  },
  {
    name: '老宅',
    letter: {
      ...{ unit: 'land', channel: 'LETTER', place: '331023101', age: 131 },
      subject: '老宅的宅基地证被写在堂叔名下',
      narrative: '左溪村老宅，父亲在外工作，换证时写了堂叔的名字，房子一直是我们在住。',
      claims: ['更正宅基地证'],
      persons: person('厍怀远', 469, '白鹤镇左溪村'),
    },
    steps: [
      ...sent(3, 'land'),
      accepted(8, 'POST'),
      ...answered(50, {
        facts: '换证时村委出具的证明写为堂叔。',
        basis: '《土地管理法》第十四条',
        findings: [['EXPLAINED', '权属争议可以申请行政裁决或者向法院起诉。']],
      }),
      reviewAsked(70, APPEAL),
      ...reviewed(74, COUNTY, { outcome: 'UPHOLD', facts: '换证档案属实。', opinion: '维持。' }),
      reviewAsked(105, FURTHER),
      reviewTaken(110, CITY),
      reviewDrafted(124, CITY, { outcome: 'UPHOLD', facts: '换证档案属实，证明材料未撤销。', opinion: '维持复查意见。' }),
      reviewSigned(128, CITY),
    ],
  },
  {
    name: '石头厂粉尘',
    letter: {
      ...{ unit: 'enforcement', channel: 'CALL', place: '331023101', age: 141 },
      subject: '砂石车不盖布，一路洒石子',
      narrative: '柿树坪村口，砂石车一天几十趟不盖布，石子弹起来打破过车窗。',
      claims: ['查砂石车', '赔车窗'],
      persons: person('召建成', 470, '白鹤镇柿树坪村'),
    },
    steps: [
      ...sent(2, 'enforcement'),
      accepted(6, 'POST'),
      ...answered(48, {
        facts: '查获未遮盖车辆十七辆次。',
        basis: '《固体废物污染环境防治法》',
        findings: [
          ['SUPPORTED', '已处罚并安装固定监控。'],
          ['NOT_SUPPORTED', '车窗损坏无对应车辆证据。'],
        ],
      }),
      reviewAsked(68, APPEAL),
      ...reviewed(72, COUNTY, { outcome: 'UPHOLD', facts: '执法记录属实。', opinion: '维持。' }),
      reviewAsked(104, FURTHER),
      ...reviewed(110, CITY, { outcome: 'UPHOLD', facts: '执法记录属实。', opinion: '维持复查意见。' }),
    ],
  },
]
