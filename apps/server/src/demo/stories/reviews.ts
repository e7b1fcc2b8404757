import {
  accepted,
  answered,
  drafted,
  filed,
  reviewAsked,
  reviewDrafted,
  reviewed,
  reviewServed,
  reviewSigned,
  reviewTaken,
  sent,
} from './phrases.ts'
import { caught, paper, type Story, step } from './story.ts'

const COUNTY = 'county-review'
const CITY = 'city-review'

const person = (name: string, n: number, address: string) => [{ name, phone: `13900000${n}`, address }]

const APPEAL = { body: COUNTY, request: '请求撤销处理意见，重新处理', reasons: '事实没有查清，我提交的材料没有看。' }
const FURTHER = { body: CITY, request: '请求复核', reasons: '复查意见没有回答我的主要理由。' }

/** 复查、复核、终结、新的事实和理由。 */
export const REVIEWS: readonly Story[] = [
  {
    name: '林权证',
    letter: {
      ...{ unit: 'farming', channel: 'VISIT', place: '331023203', age: 132 },
      subject: '林权证的四至写错，被邻村砍了一片松树',
      narrative: '大岗头村，林权证西至写成“山脚”，老证是“小路”。邻村按新证砍了我家四十多棵松树。',
      claims: ['更正林权证', '赔偿松树'],
      persons: person('逯长松', 461, '龙溪乡大岗头村'),
    },
    steps: [
      ...sent(3, 'farming'),
      accepted(8, 'DIRECT'),
      ...answered(50, {
        facts: '经比对换证档案，西至系换证时经双方指界确认。',
        basis: '《森林法》第十五条',
        findings: [
          ['NOT_SUPPORTED', '换证时已签字指界，不予更正。'],
          ['NOT_SUPPORTED', '砍伐在证载范围外，不予赔偿。'],
        ],
      }),
      reviewAsked(70, APPEAL),
      ...reviewed(74, COUNTY, { outcome: 'UPHOLD', facts: '指界记录有申请人签名。', opinion: '原处理意见认定事实清楚，予以维持。' }),
      reviewAsked(108, FURTHER),
      reviewTaken(112, CITY),
      step(115, 'window1', 'consent', { to: 'HEARING', person: 'person-1', words: '签名不是我签的，我要当面说。' }),
      step(118, `review-head:${CITY}`, 'orderHearing', (day) => ({
        ...{ on: day(126), open: false, place: '市信访接待中心二号室', hearers: ['林业专家', '律师', '村民代表'] },
      })),
      step(127, `reviewer:${CITY}`, 'recordHearing', (day) => ({
        days: [day(126)],
        report: '听证员多数认为指界记录上的签名存疑，建议作笔迹比对。',
        record: [paper('复核听证笔录', '申请人：签名不是我的。复核机关：将作比对。')],
      })),
      filed(128, `reviewer:${CITY}`, 'D20', {
        ...{ held: '市信访接待中心', facts: '签名存疑', opinion: '建议笔迹比对', suggestion: '比对前不作结论' },
      }),
    ],
  },
  {
    name: '诊所',
    letter: {
      ...{ unit: 'health', channel: 'ONLINE', place: '331023002', age: 102 },
      subject: '诊所打针打错了药，说只是过敏',
      narrative: '溪滨社区一家诊所给孩子打针，打完就抽搐，送医院说药不对。诊所说是过敏。',
      claims: ['查清用的什么药', '依法处罚'],
      persons: person('晁秋霞', 462, '始丰街道溪滨社区'),
    },
    steps: [
      ...sent(2, 'health'),
      accepted(6),
      ...answered(40, {
        facts: '经查，处方记录与空瓶不一致。',
        basis: '《执业医师法》第三十七条',
        findings: [
          ['EXPLAINED', '处方为头孢类，空瓶未留存，不能确认。'],
          ['EXPLAINED', '已约谈诊所。'],
        ],
      }),
      reviewAsked(60, APPEAL),
      reviewTaken(64, COUNTY),
      reviewDrafted(76, COUNTY, {
        ...{ outcome: 'ALTER', grounds: ['FACTS_UNCLEAR'], facts: '诊所药房监控显示取用了过期药。' },
        opinion: '变更第二项：对诊所立案调查，并将结果告知申请人。',
      }),
      reviewSigned(79, COUNTY),
      reviewServed(82, COUNTY),
    ],
  },
  {
    name: '水库移民',
    letter: {
      ...{ unit: 'water', channel: 'LETTER', place: '331023200', age: 135 },
      subject: '水库移民后期扶持少登记一个人',
      narrative: '丹溪村，父亲是库区移民，登记时写了三口，我当时在外当兵，漏了。每年六百块少发了十几年。',
      claims: ['补登记一人', '补发历年扶持款'],
      persons: person('桑海潮', 463, '三州乡丹溪村'),
    },
    steps: [
      ...sent(3, 'water'),
      accepted(8, 'POST'),
      ...answered(45, {
        facts: '登记表只有三口，无漏登依据。',
        basis: '大中型水库移民后期扶持政策',
        findings: [
          ['NOT_SUPPORTED', '登记在册为三口，不予补登。'],
          ['NOT_SUPPORTED', '不予补发。'],
        ],
      }),
      reviewAsked(66, APPEAL),
      ...reviewed(70, COUNTY, {
        ...{ outcome: 'REDO', grounds: ['FACTS_UNCLEAR', 'WRONG_BASIS'], redoBy: 112, facts: '入伍登记和户籍底册未调取。' },
        opinion: '撤销原处理意见，责令重新作出。',
      }),
      caught(
        'redo-repeats-opinion',
        drafted(94, {
          facts: '登记表只有三口，无漏登依据。',
          basis: '大中型水库移民后期扶持政策',
          findings: [
            ['NOT_SUPPORTED', '登记在册为三口，不予补登。'],
            ['NOT_SUPPORTED', '不予补发。'],
          ],
        }),
      ),
      ...answered(105, {
        facts: '经调取户籍底册和入伍登记，申请人登记日仍为该户成员，属漏登。',
        basis: '大中型水库移民后期扶持政策',
        findings: [
          ['SUPPORTED', '已补登记。'],
          ['SUPPORTED', '补发自漏登之日起的扶持款，分两期发放。', 150, 210],
        ],
      }),
    ],
  },
  {
    name: '停车位产权',
    letter: {
      ...{ unit: 'land', channel: 'ONLINE', place: '331023001', age: 87 },
      subject: '买的车位办不了证，说是人防',
      narrative: '杏园社区，前年花九万买车位，合同写“产权车位”，去办证说是人防工程。',
      claims: ['办出车位的证', '办不了就退钱'],
      persons: person('訾晓岚', 464, '赤城街道杏园社区'),
    },
    steps: [
      ...sent(2, 'land'),
      accepted(6),
      ...answered(35, {
        facts: '经查，该车位位于人防区，不能登记。',
        basis: '《人民防空法》第五条',
        findings: [
          ['EXPLAINED', '人防区车位不能办理产权登记。'],
          ['NOT_SUPPORTED', '退款属合同纠纷。'],
        ],
      }),
      reviewAsked(56, { ...APPEAL, reasons: '预售许可证上这一层写的是“地下车库”，没有写人防。' }),
      reviewTaken(60, COUNTY),
      reviewDrafted(70, COUNTY, { outcome: 'UPHOLD', facts: '车位在人防区。', opinion: '维持。' }),
      step(72, `review-head:${COUNTY}`, 'returnReview', { remarks: '申请人说的预售许可证没有调，请调来再写。' }),
      reviewDrafted(76, COUNTY, {
        ...{ outcome: 'REVOKE', grounds: ['FACTS_UNCLEAR'], facts: '预售许可与竣工图标注不一致。' },
        opinion: '撤销原处理意见第二项。',
      }),
      reviewSigned(79, COUNTY),
    ],
  },
  {
    name: '规划公示',
    letter: {
      ...{ unit: 'housing', channel: 'ONLINE', place: '331023106', age: 84 },
      subject: '停车楼规划公示的电话是空号',
      narrative: '坦前村口要建停车楼，公示上留的意见电话是空号，我们没有地方说。',
      claims: ['重新公示', '听取村民意见'],
      persons: person('蒙小石', 465, '坦头镇坦前村'),
    },
    steps: [
      ...sent(2, 'housing'),
      accepted(6),
      ...answered(40, {
        facts: '公示电话填写错误，公示期内未收到意见。',
        basis: '《城乡规划法》第二十六条',
        findings: [
          ['NOT_SUPPORTED', '公示期已满，不再重新公示。'],
          ['EXPLAINED', '意见可向建设单位提出。'],
        ],
      }),
      reviewAsked(62, { body: 'city-housing', request: '请求撤销，责令重新公示', reasons: '电话是空号，等于没有公示。' }),
      step(66, 'reviewer:city-housing', 'acceptReview', { reviewer: 'city-housing-reviewer', told: 'PORTAL' }),
    ],
  },
  {
    name: '过期请求',
    letter: {
      ...{ unit: 'labour', channel: 'LETTER', place: '331023107', age: 124 },
      subject: '工伤认定的时间算错了',
      narrative: '厂里把我受伤的日子报晚了两个月，工伤认定说超期。',
      claims: ['按实际受伤日认定'],
      persons: person('冼阿良', 466, '三合镇洋头庄村'),
    },
    steps: [
      ...sent(3, 'labour'),
      accepted(8, 'POST'),
      ...answered(40, {
        facts: '认定申请在事故发生后十四个月提出。',
        basis: '《工伤保险条例》第十七条',
        findings: [['NOT_SUPPORTED', '超过法定申请时限，不予受理认定申请。']],
      }),
      reviewAsked(90, { ...APPEAL, reasons: '我住院，信到得晚。' }),
      step(96, `review-head:${COUNTY}`, 'declineReview', {
        ...{ ground: 'OUT_OF_TIME', told: 'POST' },
        reasons: '处理意见书已于送达当日签收，请求日已超过三十日。您提出的住院情况可以作为新的理由向信访局提出。',
      }),
      step(104, 'petitioner', 'supplement', {
        ...{ channel: 'LETTER', text: '补交住院病历，我在医院住了五十天，信是女儿代收的。' },
        files: [paper('住院病历', '入院记录：住院五十日')],
      }),
      step(110, 'routing', 'examineNewFacts', {
        found: true,
        told: 'POST',
        reasons: '住院病历此前没有提交，属新的事实和理由，重新登记办理。',
      }),
    ],
  },
]
