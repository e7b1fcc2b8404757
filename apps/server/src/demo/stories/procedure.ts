import { accepted, answered, closed, noted, sent } from './phrases.ts'
import { type Story, step } from './story.ts'

const rated = (on: number, rating: 'SATISFIED' | 'BASICALLY') => [
  step(on, 'petitioner', 'rate', { about: 'OFFICE', rating, comment: '' }),
  step(on, 'petitioner', 'rate', { about: 'UNIT', rating, comment: '' }),
]

/** 建议意见、其他法定途径、简易办理. */
export const PROCEDURE: readonly Story[] = [
  {
    name: '步道的灯',
    letter: {
      ...{ unit: 'housing', channel: 'ONLINE', place: '331023001', age: 74, purpose: 'SUGGESTION' },
      subject: '溪边步道的灯十点就关，能不能晚一点',
      narrative: '赤城溪边的步道晚上人很多，厂里下中班的人十点半以后才来走路，灯一关台阶看不见。建议留一半的灯到零点。',
      claims: ['步道的灯隔盏留到零点'],
      persons: [{ name: '綦小禾', phone: '13900000401', address: '赤城街道螺溪村' }],
    },
    steps: [
      ...sent(3, 'housing'),
      step(6, 'clerk', 'takeSuggestion', { told: 'PORTAL', contact: '0576-83001001' }),
      step(30, 'head', 'answerSuggestion', {
        ...{ adoption: 'PARTLY', told: 'PORTAL' },
        text: '台阶和转弯处的灯从本月起留到零点；其余路段用电负荷已满，列入明年改造后再延长。谢谢您替上中班的人想到这件事。',
      }),
    ],
  },
  {
    name: '单行线',
    letter: {
      ...{ unit: 'transport', channel: 'LETTER', place: '331023105', age: 21, purpose: 'SUGGESTION' },
      subject: '校门前那段路放学时改单行',
      narrative: '平桥小学门前的路两边都停电瓶车，接孩子的车顶牛，一堵半个钟头。建议放学前后一小时改成单行。',
      claims: ['放学前后一小时单行'],
      persons: [{ name: '逄立夏', phone: '13900000402', address: '平桥镇平一社区' }],
    },
    steps: [...sent(3, 'transport'), step(7, 'clerk', 'takeSuggestion', { told: 'POST', contact: '0576-83001009' })],
  },
  {
    name: '加班费',
    letter: {
      ...{ unit: 'labour', channel: 'ONLINE', place: '331023002', age: 26 },
      subject: '超市排班天天加班，加班费三年没有算过',
      narrative: '我在超市理货三年，早八点到晚八点，做六休一。工资条上从来没有加班费这一栏，问店长说是综合工时。我留着三年的排班表。',
      claims: ['按排班表补发加班费'],
      persons: [{ name: '乜秀云', phone: '13900000403', address: '始丰街道下湾村' }],
    },
    steps: [
      ...sent(2, 'labour'),
      step(6, 'head', 'chooseTrack', (day) => ({
        ...{ track: 'ARBITRATION', told: 'POST', limitations: ['P07'], knownOn: day(-20) },
        reasons: '您与用人单位对加班时间和工资标准各执一词，属于劳动报酬争议，应当先申请劳动人事争议仲裁；您保存的排班表请一并提交。',
        competentBody: '县劳动人事争议仲裁委员会',
      })),
    ],
  },
  {
    name: '罚款',
    letter: {
      ...{ unit: 'police', channel: 'VISIT', place: '331023106', age: 44 },
      subject: '三轮车停在自家门口也被贴了罚单',
      narrative: '门口那块地是我家的宅基地，三轮车停了十几年，上个月被贴了单子，罚一百五。我有宅基地证。',
      claims: ['撤销罚单'],
      persons: [{ name: '晏寿生', phone: '13900000404', address: '坦头镇坦前村' }],
    },
    steps: [
      ...sent(2, 'police'),
      step(6, 'head', 'chooseTrack', (day) => ({
        ...{ track: 'ADMINISTRATIVE', told: 'DIRECT', limitations: ['P03', 'P04'], knownOn: day(-9) },
        reasons: '您对行政处罚决定不服，可以依法申请行政复议或者提起行政诉讼。',
        competentBody: '县人民政府（行政复议机构设在县司法局）',
      })),
      step(9, 'petitioner', 'objectToTrack', (day) => ({
        receivedOn: day(9),
        reasons: '我没有收到处罚决定书，车上只有一张提示单。没有处罚决定，叫我去复议什么？',
      })),
      step(12, 'head', 'withdrawTrack', {
        reasons: '经核实，当日张贴的是违法停车提示单，没有作出处罚决定，原告知的途径不当，予以撤回。',
      }),
      accepted(13),
      noted(20, '已会同自然资源部门到现场核对宅基地界址。'),
    ],
  },
  {
    name: '充电桩',
    letter: {
      ...{ unit: 'enforcement', channel: 'CALL', place: '331023003', age: 112 },
      subject: '楼道里拉线给电瓶车充电，说了没人管',
      narrative: '水南社区老楼，三户人家从窗口拉线下来充电，夜里电线发烫。我家有两个小孩，天天提心吊胆。',
      claims: ['依法制止楼道充电'],
      persons: [{ name: '殷阿桂', phone: '13900000405', address: '福溪街道水南社区' }],
    },
    steps: [
      ...sent(2, 'enforcement'),
      step(5, 'head', 'chooseTrack', (day) => ({
        ...{ track: 'PROTECTIVE_DUTY', told: 'POST', limitations: ['P06', 'P04'], knownOn: day(0) },
        reasons: '您申请的是查处违法行为，我局按照行政执法程序办理，并在法定期限内答复。',
        competentBody: '县综合行政执法局福溪中队',
      })),
      step(40, 'clerk', 'endOtherProcedure', (day) => ({
        endedOn: day(38),
        result: '三户已拆除飞线，楼下新装公用充电位六个，执法决定已另行送达。',
      })),
    ],
  },
  {
    name: '挖机',
    letter: {
      ...{ unit: 'justice', channel: 'VISIT', place: '331023104', age: 19 },
      subject: '合伙买的挖机被对方开走了',
      narrative: '前年和表亲合伙买了一台挖机，各出一半，他开到外地去做工程，不分钱，电话也不接。',
      claims: ['让他把挖机还回来'],
      persons: [{ name: '蔺大柱', phone: '13900000406', address: '街头镇老街村' }],
    },
    steps: [
      ...sent(2, 'justice'),
      step(6, 'head', 'chooseTrack', {
        ...{ track: 'LITIGATION', told: 'DIRECT', limitations: ['P05'] },
        reasons: '合伙财产的返还和分配是民事纠纷，应当由人民法院裁判；您也可以先申请人民调解。',
        competentBody: '县人民法院街头人民法庭',
      }),
      step(13, 'petitioner', 'objectToTrack', (day) => ({
        receivedOn: day(13),
        reasons: '他把车牌也换了，这不是民事的事，是骗走的，应当由公安先查。',
      })),
    ],
  },
  {
    name: '水表',
    letter: {
      ...{ unit: 'water', channel: 'CALL', place: '331023107', age: 47 },
      subject: '一个人住，水费单上写四十吨',
      narrative: '灵溪口村，我一个人住，平常一个月五六吨水，上个月抄表写四十吨。管子没有漏。',
      claims: ['查清为什么是四十吨', '多收的退回来'],
      persons: [{ name: '璩冬英', phone: '13900000407' }],
    },
    steps: [
      ...sent(1, 'water'),
      step(2, 'clerk', 'accept', { told: 'PHONE', contact: '0576-83001013', procedure: 'SIMPLE', ground: 'CLEAR_FACTS' }),
      step(6, 'clerk', 'answerSimply', (day) => ({
        ...{ answeredOn: day(6), told: 'PHONE' },
        findings: [
          { claim: 'claim-1', outcome: 'SUPPORTED', text: '抄表员把 4.0 看成 40，属抄录错误，已更正为 4 吨。' },
          { claim: 'claim-2', outcome: 'SUPPORTED', text: '多收的 98 元已退到缴费账户。' },
        ],
      })),
      ...rated(8, 'SATISFIED'),
      closed(12, { solved: '读数已更正，多收的水费已退还，信访人电话确认收到。' }),
    ],
  },
  {
    name: '垃圾房',
    letter: {
      ...{ unit: 'enforcement', channel: 'ONLINE', place: '331023001', age: 37 },
      subject: '垃圾房正对着厨房窗户，夏天开不了窗',
      narrative: '东门社区的垃圾房去年移到我家厨房窗外四米，清运车早上五点来，味道和声音都受不了。',
      claims: ['把垃圾房移走', '清运时间改到七点以后'],
      persons: [{ name: '鄢一帆', phone: '13900000408', address: '赤城街道东门社区' }],
    },
    steps: [
      ...sent(1, 'enforcement'),
      step(2, 'clerk', 'accept', { told: 'PORTAL', contact: '0576-83001012', procedure: 'SIMPLE', ground: 'URGENT_DAILY_LIFE' }),
      step(8, 'clerk', 'answerSimply', (day) => ({
        ...{ answeredOn: day(8), told: 'PORTAL' },
        findings: [
          { claim: 'claim-1', outcome: 'EXPLAINED', text: '现址是业主大会表决的位置，移动须再次表决。' },
          { claim: 'claim-2', outcome: 'SUPPORTED', text: '清运时间自下周起改为七点半。' },
        ],
      })),
      step(11, 'petitioner', 'turnProcedure', {
        why: 'ASKED_BY_PETITIONER',
        reasons: '我没有收到过业主大会的通知，请出书面意见，把表决的材料给我看。',
      }),
      noted(18, '已调取业主大会表决票和公示照片，正在逐户核对。'),
    ],
  },
  {
    name: '停车场',
    letter: {
      ...{ unit: 'transport', channel: 'ONLINE', place: '331023002', age: 88 },
      subject: '医院门口的公共车位被圈起来收费',
      narrative: '人民医院西门外原来是划线的公共车位，今年三月有人放了锥桶收十块钱一次，没有票。',
      claims: ['查清是谁在收费', '恢复公共车位'],
      persons: [{ name: '厉佩兰', phone: '13900000409', address: '始丰街道新桥头村' }],
    },
    steps: [
      ...sent(2, 'transport'),
      accepted(5),
      ...answered(30, {
        facts: '经查，收费人员系附近商户自行雇请，没有取得任何许可；该处十二个车位为道路公共停车泊位。',
        basis: '《道路交通安全法》第三十三条',
        findings: [
          ['SUPPORTED', '已查明收费人员，退还当日收费，并移送处理。'],
          ['SUPPORTED', '锥桶已清除，车位重新划线并设置公示牌。'],
        ],
      }),
      closed(50, { explained: '已向信访人说明车位权属和举报电话，信访人表示清楚。' }),
    ],
  },
]
