import { accepted, answered, closed, filed, noted, sent } from './phrases.ts'
import { type Story, step } from './story.ts'

/** 异议、争议、报请决定、交办、紧急报告、督办. */
export const ROUTING: readonly Story[] = [
  {
    name: '河堤路',
    letter: {
      ...{ unit: 'transport', channel: 'ONLINE', place: '331023104', age: 39 },
      subject: '堤顶的路塌了半边，两个单位都说不归自己管',
      narrative: '九遮村的堤顶路，交通的说是水利的堤，水利的说是交通的路，塌了一个月，只拉了一根绳子。',
      claims: ['修好堤顶路', '修好前夜里要有警示灯'],
      persons: [{ name: '蒲阿良', phone: '13900000431', address: '街头镇九遮村' }],
    },
    steps: [
      ...sent(2, 'transport'),
      step(4, 'clerk', 'object', { reasons: '堤顶路未列入公路里程，产权和养护登记在堤防名下，本单位没有养护职责。', proposed: 'water' }),
      step(6, 'routing', 'openDispute', (day) => ({
        ...{ units: ['transport', 'water'], decider: 'county-review', decideBy: day(14) },
        reasons: '两单位对堤顶路的管护职责意见不一致，报请县人民政府决定。',
      })),
      filed(9, 'routing', 'D16', {
        ...{ held: '本局二楼会议室', present: '县交通运输局\n县水利局\n街头镇', positions: '交通：未列入公路里程。水利：堤防只管堤身。' },
        ...{ decision: '由交通部门先行修复，管护职责由县政府明确。', tasks: '交通运输局：两周内修复\n街头镇：当日安放警示灯' },
      }),
      step(11, 'officehead', 'decideDispute', { unit: 'transport', reasons: '县人民政府决定：堤顶路由交通部门修复并纳入村道管护。' }),
      accepted(13),
      noted(18, '警示灯已安放，修复施工已进场。'),
    ],
  },
  {
    name: '井水',
    letter: {
      ...{ unit: 'environment', channel: 'LETTER', place: '331023106', age: 10 },
      subject: '欢岙口村井水发黄，说不清是谁的事',
      narrative: '村里三口井，上个月开始水发黄有铁腥味。问过水利、环保、卫健，都让去找别人。',
      claims: ['查清井水为什么发黄'],
      persons: [{ name: '暨小满', phone: '13900000432', address: '坦头镇欢岙口村' }],
    },
    steps: [
      step(2, 'routing', 'correctTopic', { topic: 'utilities', reasons: '来信说的是饮用井水，不是排污，改到水电气网。' }),
      step(3, 'routing', 'openDispute', (day) => ({
        ...{ units: ['environment', 'water', 'health'], decider: 'county-review', decideBy: day(16) },
        reasons: '三个单位都认为不属本单位职责，经协商不能达成一致。',
      })),
    ],
  },
  {
    name: '公墓',
    letter: {
      ...{ unit: 'civil', channel: 'ONLINE', place: '331023209', age: 43 },
      subject: '公墓管理费从一百涨到三百',
      narrative: '外溪公墓，去年一年一百，今年要交三百，不交就不让进去扫墓。',
      claims: ['说明涨价的依据', '不合规的退回'],
      persons: [{ name: '隗云山', phone: '13900000433', address: '泳溪乡外溪村' }],
    },
    steps: [
      ...sent(1, 'civil'),
      step(4, 'clerk', 'object', { reasons: '收费标准由市场监管部门管理，建议改派。', proposed: 'market' }),
      step(6, 'routing', 'decideObjection', {
        uphold: false,
        reasons: '公墓由你单位批准设立并负责日常监管，收费公示属你单位职责，应当受理。',
      }),
      accepted(8),
      noted(15, '已责令公墓出示收费备案，正在核对三年账目。'),
      step(30, 'petitioner', 'consent', { to: 'HEARING', person: 'person-1', words: '把账拿到会上来看，我同意开听证。' }),
      step(34, 'head', 'orderHearing', (day) => ({
        ...{ on: day(52), open: false, place: '上午九时，泳溪乡文化站', hearers: ['村民代表', '乡人大代表', '县消费者协会工作人员'] },
      })),
    ],
  },
  {
    name: '滑坡',
    letter: {
      ...{ unit: 'land', channel: 'CALL', place: '331023203', age: 7 },
      subject: '岩背坑后山裂缝一夜宽了两指',
      narrative: '岩背坑村后山前天下雨以后裂缝，昨晚又宽了两指，下面住着十一户人。',
      claims: ['马上来人看', '十一户先搬出来'],
      persons: [{ name: '那石头', phone: '13900000434', address: '龙溪乡岩背坑村' }],
    },
    steps: [
      step(0, 'routing', 'reportUrgent', {
        to: ['COUNTY_LEADERS', 'HIGHER_OFFICE', 'NATIONAL_OFFICE'],
        text: '岩背坑村后山出现裂缝并持续扩大，威胁十一户，已电话通知乡政府先行转移。',
      }),
      step(0, 'routing', 'escalate', { urgent: true, reasons: '涉及十一户人身安全，需要多部门同时到场，报请县委、县政府决定。' }),
      filed(1, 'officehead', 'D37', {
        ...{
          leader: '县政府分管负责人',
          on: 1,
          visitor: '那石头（电话）',
          problem: '后山裂缝',
          instruction: '立即转移，专业队伍当日到场。',
        },
        ...{ owner: '自然资源部门、龙溪乡', until: 1 },
      }),
    ],
  },
  {
    name: '医院停电',
    letter: {
      ...{ unit: 'health', channel: 'ONLINE', place: '331023105', age: 96 },
      subject: '中心卫生院一停电，做透析的人就得往县里转',
      narrative: '平桥中心卫生院今年停电四次，没有备用电。我父亲做透析做到一半停了，用救护车转到县里。',
      claims: ['装备用电源', '停电前要通知病人'],
      persons: [{ name: '贡若兰', phone: '13900000435', address: '平桥镇屯桥头村' }],
    },
    steps: [
      step(2, 'routing', 'escalate', { urgent: false, reasons: '涉及供电、卫健、财政，需要县政府统筹。' }),
      step(5, 'officehead', 'recordDecision', { unit: 'health', instruction: '由卫健部门牵头，三个月内配齐备用电源，办理结果报县政府。' }),
      step(6, 'routing', 'refer', (day) => ({
        ...{ mode: 'ASSIGN', to: 'health', reportDueOn: day(70) },
        reason: '县政府决定由你单位牵头办理，请按期报告办理结果。',
      })),
      step(7, 'clerk', 'sign', {}),
      step(8, 'clerk', 'reportUrgent', {
        to: ['COUNTY_LEADERS', 'COMPETENT_AUTHORITY', 'JOINT_CONFERENCE'],
        text: '本周预告停电一次，已协调供电部门改期，并把三名透析病人的排班提前。',
      }),
      accepted(9, 'POST'),
      ...answered(50, {
        facts: '经查，该院双回路供电尚未接通，今年停电四次，其中两次没有提前告知病人。',
        basis: '《医疗机构管理条例》第二十五条',
        findings: [
          ['SUPPORTED', '已配置移动发电车，固定备用电源于本月安装完毕。'],
          ['SUPPORTED', '建立停电告知制度，提前四十八小时逐人通知。'],
        ],
      }),
      filed(60, 'head', 'D29', {
        ...{
          to: '县信访局',
          assigning: '见交办函',
          person: '贡若兰',
          claims: '装备用电源\n停电前通知病人',
          signer: '单位负责人',
          contact: '经办人',
        },
        ...{ inquiry: '双回路供电尚未接通。', handling: '备用电源已安装，告知制度已建立。', service: '处理意见书已直接送达。' },
      }),
      step(61, 'petitioner', 'consent', { to: 'FOLLOW_UP', person: 'person-1', words: '可以打电话来问。' }),
      closed(62, { solved: '备用电源已投入使用。', explained: '已说明双回路供电的工期。' }),
    ],
  },
  {
    name: '幼儿园',
    letter: {
      ...{ unit: 'education', channel: 'LETTER', place: '331023107', age: 86 },
      subject: '幼儿园占了一半的小区绿地',
      narrative: '峇溪边村安置小区的幼儿园去年围起来一半绿地，老人没有地方坐。问过学校说是教育局批的。',
      claims: ['拿出批准文件', '没有批准的退出来'],
      persons: [{ name: '巫照明', phone: '13900000436', address: '三合镇峇溪边村' }],
    },
    steps: [
      ...sent(2, 'education'),
      accepted(6, 'POST'),
      step(77, 'supervisor', 'openSupervision', (day) => ({
        ...{ unit: 'education', breach: 'NOT_FINISHED_IN_TIME', dueOn: day(84) },
        text: '本事项办理期限已过，未见处理意见，也未申请延期，请说明原因并立即出具意见。',
      })),
      filed(78, 'supervisor', 'D31', {
        ...{ to: '县教育局', sort: '改进工作', facts: '本季度三件超期。', proposal: '建立到期前十日提醒' },
        until: 84,
      }),
      step(81, 'clerk', 'answerSupervision', { text: '经办人调岗未交接，已重新指定，处理意见本周签发。' }),
      filed(83, 'head', 'D32', {
        ...{ to: '县信访局', proposal: '工作建议书', adopted: '全部采纳', why: '已建立到期前十日提醒和调岗交接单。' },
      }),
    ],
  },
  {
    name: '农贸市场',
    letter: {
      ...{ unit: 'market', channel: 'VISIT', place: '331023102', age: 58 },
      subject: '茶叶市场的秤不准，十斤少三两',
      narrative: '石梁茶叶市场的公平秤，我拿自己的砝码去试，十斤少三两。卖茶的都知道，没有人换。',
      claims: ['换掉不准的秤', '查别的摊位'],
      persons: [{ name: '苌青山', phone: '13900000437', address: '石梁镇茶园里村' }],
    },
    steps: [
      // Noticed late on purpose: the petition office presses, the unit does its duty, the pressing ends.
      ...sent(2, 'market'),
      step(29, 'supervisor', 'openSupervision', (day) => ({
        ...{ unit: 'market', breach: 'NOT_ACCEPTED_IN_TIME', dueOn: day(33) },
        text: '超过十五日未告知信访人是否受理，请于三日内告知。',
      })),
      accepted(30, 'DIRECT'),
      step(31, 'clerk', 'answerSupervision', { text: '因人员轮岗漏办，已受理并当面致歉。' }),
      step(33, 'supervisor', 'endSupervision', { text: '已核实告知送达，督办结束。' }),
      ...answered(40, {
        facts: '经现场检定，该公平秤示值误差超出允许范围，另有四个摊位的秤超期未检。',
        basis: '《计量法》第九条',
        findings: [
          ['SUPPORTED', '公平秤已更换并铅封，检定证书在现场公示。'],
          ['SUPPORTED', '四个摊位限期送检，逾期停用。'],
        ],
      }),
    ],
  },
]
