import { accepted, answered, closed, drafted, filed, noted, sent, served } from './phrases.ts'
import { paper, type Story, step } from './story.ts'

/** 回避、听证、调解、会签、退回修改. */
export const HANDLING: readonly Story[] = [
  {
    name: '分班',
    letter: {
      ...{ unit: 'education', channel: 'ONLINE', place: '331023001', age: 86 },
      subject: '分班没有摇号，重点班名单开学前就定了',
      narrative: '初一分班说是电脑随机，可是名单在八月二十号就有人在群里发了，和后来公布的一个字不差。',
      claims: ['公开分班的办法和记录', '重新摇号'],
      persons: [{ name: '竺明月', phone: '13900000441', address: '赤城街道螺溪村' }],
    },
    steps: [
      ...sent(2, 'education'),
      accepted(5),
      step(7, 'petitioner', 'askRecusal', { of: 'education-clerk', from: 'PETITIONER', reasons: '经办人是那所学校的前任副校长。' }),
      step(9, 'head', 'decideRecusal', {
        of: 'education-clerk',
        granted: true,
        reasons: '确有可能影响公正办理，由本人另行承办。',
      }),
      step(20, 'head', 'draft', {
        facts: '经调取分班系统日志，八月十八日已生成名单，八月二十五日的“随机分班”没有重新运算。',
        basis: '《义务教育法》第二十二条',
        findings: [
          { claim: 'claim-1', outcome: 'SUPPORTED', text: '分班办法、系统日志已公开，可到校查阅。' },
          { claim: 'claim-2', outcome: 'SUPPORTED', text: '已在家长代表、公证员在场下重新随机分班。' },
        ],
      }),
      step(21, 'legal', 'checkDraft', { remarks: '依据和事实已核对。' }),
      step(22, 'head', 'signOff', {}),
      step(24, 'head', 'serve', (day) => ({
        ...{ method: 'POST', servedOn: day(24), receiver: '竺明月', remarks: '挂号', consentToElectronic: false },
        proof: [paper('挂号回执', '挂号信回执：竺明月 本人签收')],
      })),
    ],
  },
  {
    name: '猪场',
    letter: {
      ...{ unit: 'environment', channel: 'VISIT', place: '331023204', age: 72 },
      subject: '养猪场的水流进我家鱼塘，鱼死了两千斤',
      narrative: '黄柏树村上面的养猪场，七月二十几号夜里放水，第二天我塘里的鱼翻白，捞了两千多斤。',
      claims: ['查猪场', '赔鱼钱六万'],
      persons: [{ name: '边水根', phone: '13900000442', address: '雷峰乡黄柏树村' }],
    },
    steps: [
      ...sent(2, 'environment'),
      accepted(5, 'DIRECT'),
      step(12, 'clerk', 'consent', { to: 'MEDIATION', person: 'person-1', words: '愿意坐下来谈，赔钱就行。' }),
      step(14, 'clerk', 'beginMediation', {
        ...{ kind: 'PEOPLE', mediator: '雷峰乡人民调解委员会 支文斌', parties: ['黄柏树村养猪合作社'] },
        text: '合作社负责人书面同意参加调解。',
        proof: [paper('同意调解书', '同意就鱼塘死鱼一事接受人民调解。黄柏树村养猪合作社（盖章）')],
      }),
      filed(14, 'clerk', 'D15', {
        ...{ time: '上午十时', place: '鱼塘现场', inquirers: '经办人二名', asked: '边水根' },
        ...{ told: '已告知调查目的和申请回避的权利', record: '问：什么时候发现死鱼？答：二十八号早上六点。' },
      }),
      step(20, 'clerk', 'endMediation', (day) => ({
        ...{ outcome: 'AGREED', effectiveOn: day(20) },
        text: '合作社赔偿四万八千元，分两次付清；双方再无争议。',
      })),
      filed(20, 'clerk', 'D22', {
        ...{ parties: '边水根；黄柏树村养猪合作社', consent: '双方书面同意', facts: '七月二十八日鱼塘死鱼', dispute: '死鱼原因和赔偿数额' },
        ...{ responsibility: '合作社承担主要责任', content: '赔偿四万八千元', manner: '银行转账，分两次', until: 60, mediator: '支文斌' },
      }),
      filed(22, 'clerk', 'D25', {
        ...{ court: '县人民法院', first: '边水根，雷峰乡黄柏树村', second: '黄柏树村养猪合作社，黄柏树村' },
        ...{ agreement: '见调解协议书', request: '请求确认调解协议有效', enclosed: '调解协议书\n身份证明\n养殖证' },
      }),
      ...answered(28, {
        facts: '经查，猪场暂存池渗漏属实，已立案；赔偿部分双方达成调解协议。',
        basis: '《畜禽规模养殖污染防治条例》第四十一条',
        findings: [
          ['SUPPORTED', '已责令停止排放并限期整改。'],
          ['SUPPORTED', '按调解协议分两次赔付四万八千元。', 36, 60],
        ],
      }),
      step(36, 'clerk', 'perform', (day) => ({
        ...{ claim: 'claim-2', dueOn: day(36), performedOn: day(35), text: '第一笔两万四千元已转账，边水根确认收到。' },
        proof: [paper('转账回单一', '转账回单：24,000.00 元')],
      })),
      step(59, 'clerk', 'perform', (day) => ({
        ...{ claim: 'claim-2', dueOn: day(60), performedOn: day(59), text: '第二笔两万四千元已转账，边水根确认收到。' },
        proof: [paper('转账回单二', '转账回单：24,000.00 元，余款付清')],
      })),
      closed(61, { solved: '赔款付清，猪场暂存池已防渗改造。', explained: '已说明立案查处的结果。' }),
      step(62, 'officehead', 'terminate', {
        ...{ why: 'SETTLED_AND_PERFORMED', told: 'DIRECT' },
        text: '双方达成调解协议并已全部履行，信访程序终结。有新的事实或者理由的，可以再提出。',
      }),
    ],
  },
  {
    name: '屋后排水沟',
    letter: {
      ...{ unit: 'town-331023108', channel: 'VISIT', place: '331023108', age: 66 },
      subject: '邻居砌墙把屋后排水沟堵了',
      narrative: '山坑里村，邻居去年砌围墙，把两家共用的沟堵了，下雨水进我家灶间。村里劝过三次。',
      claims: ['把沟通开'],
      persons: [{ name: '咸美英', phone: '13900000443', address: '洪畴镇山坑里村' }],
    },
    steps: [
      ...sent(1, 'town-331023108'),
      accepted(4, 'DIRECT'),
      step(8, 'clerk', 'consent', { to: 'MEDIATION', person: 'person-1', words: '再谈一次可以。' }),
      step(10, 'clerk', 'beginMediation', {
        ...{ kind: 'ADMINISTRATIVE', mediator: '洪畴镇司法所', parties: ['邻户户主'], text: '邻户户主电话同意到场。' },
        proof: [paper('电话记录', '电话记录：邻户户主同意周三上午到镇里谈。')],
      }),
      step(18, 'clerk', 'endMediation', { outcome: 'FAILED', text: '双方对围墙归属各执一词，没有达成协议。' }),
      ...answered(30, {
        facts: '经查阅原始宅基地图，排水沟为两户共用，围墙压占沟宽三十厘米。',
        basis: '《民法典》第二百九十条',
        findings: [['EXPLAINED', '排水沟属相邻通行排水，镇里已先行接管引水，围墙拆除可向人民法院起诉。']],
      }),
    ],
  },
  {
    name: '婚宴定金',
    letter: {
      ...{ unit: 'civil', channel: 'ONLINE', place: '331023207', age: 33 },
      subject: '婚宴场地退订，定金两万不肯退',
      narrative: '南黄道村的农家礼堂，因家里老人过世婚期取消，提前两个月说了，定金两万一分不退。',
      claims: ['退还定金'],
      persons: [{ name: '沙小燕', phone: '13900000444', address: '南屏乡南黄道村' }],
    },
    steps: [
      ...sent(1, 'town-331023207'),
      step(4, 'clerk:town-331023207', 'accept', { told: 'PORTAL', contact: '0576-83001043' }),
      step(7, 'clerk:town-331023207', 'consent', { to: 'MEDIATION', person: 'person-1', words: '可以谈。' }),
      step(9, 'clerk:town-331023207', 'beginMediation', {
        ...{ kind: 'PEOPLE', mediator: '南屏乡人民调解委员会 强秀', parties: ['礼堂经营户'], text: '经营户到场签字同意。' },
        proof: [paper('同意调解书', '同意调解。经营户（签名）')],
      }),
      step(16, 'petitioner', 'endMediation', { outcome: 'REFUSED', text: '' }),
      step(20, 'clerk:town-331023207', 'addNote', {
        ...{ text: '信访人不再参加调解，本乡继续办理，正在核对礼堂收费和合同文本。', visibleToPetitioner: true, attachments: [] },
      }),
    ],
  },
  {
    name: '承包款',
    letter: {
      ...{ unit: 'farming', channel: 'VISIT', place: '331023209', age: 27 },
      subject: '桔园承包款交了，村里又收一遍',
      narrative: '北山下村桔园，去年交了三年承包款，换了村主任又叫我再交，说前面的没有进账。',
      claims: ['确认已交的承包款'],
      persons: [{ name: '蓬桔花', phone: '13900000445', address: '泳溪乡北山下村' }],
    },
    steps: [
      ...sent(1, 'farming'),
      accepted(4, 'DIRECT'),
      step(9, 'clerk', 'consent', { to: 'MEDIATION', person: 'person-1', words: '和村里坐下来对账，我同意。' }),
      step(11, 'clerk', 'beginMediation', {
        ...{ kind: 'PEOPLE', mediator: '泳溪乡人民调解委员会 仰山', parties: ['北山下村经济合作社'], text: '合作社理事会书面同意。' },
        proof: [paper('同意调解函', '同意就承包款一事调解。北山下村经济合作社（盖章）')],
      }),
      noted(15, '第一次对账已做，收据三张均找到存根，约定下周再对一次。'),
    ],
  },
  {
    name: '夜市',
    letter: {
      ...{ unit: 'enforcement', channel: 'ONLINE', place: '331023003', age: 62 },
      subject: '夜市摊位费没有票，说涨就涨',
      narrative: '福溪夜市我摆了四年，摊位费从一天十五涨到四十，没有票，也没有贴出来。',
      claims: ['公开摊位费的标准', '退还多收的'],
      persons: [{ name: '幸小舟', phone: '13900000446', address: '福溪街道上洋村' }],
    },
    steps: [
      ...sent(2, 'enforcement'),
      accepted(5),
      step(10, 'clerk', 'consent', { to: 'HEARING', person: 'person-1', words: '我要求开听证，让摊主都来。' }),
      step(10, 'clerk', 'consent', { to: 'PUBLIC_HEARING', person: 'person-1', words: '公开开，越多人听越好。' }),
      step(14, 'head', 'orderHearing', (day) => ({
        ...{ on: day(24), open: true, place: '福溪街道办事处三楼' },
        hearers: ['摊主代表', '街道居民代表', '市场监管人员'],
      })),
      step(18, 'petitioner', 'withdrawConsent', { to: 'PUBLIC_HEARING', person: 'person-1' }),
      step(20, 'clerk', 'cancelHearing', { reasons: '主办方已书面承认收费未公示，信访人也不再同意公开举行，听证不再举行。' }),
      drafted(30, {
        facts: '经查，夜市由受托公司收费，标准未公示、未开票。',
        basis: '《价格法》第十三条',
        findings: [
          ['SUPPORTED', '收费标准已公示。'],
          ['NOT_SUPPORTED', '多收部分由双方自行结算。'],
        ],
      }),
      step(32, 'head', 'returnDraft', { remarks: '第二项没有查清多收多少就不予支持，请把四十元里哪些没有依据算出来。' }),
      drafted(44, {
        facts: '经查，夜市由受托公司收费，合同约定每日二十五元，超出的十五元没有依据，涉及信访人共 5,400 元。',
        basis: '《价格法》第十三条、第四十一条',
        findings: [
          ['SUPPORTED', '收费标准已公示，今后每日二十五元并开具票据。'],
          ['SUPPORTED', '超收的 5,400 元由受托公司退还，已到账。'],
        ],
      }),
      step(45, 'legal', 'checkDraft', { remarks: '金额与流水一致。' }),
      step(46, 'head', 'signOff', {}),
    ],
  },
  {
    name: '体检',
    letter: {
      ...{ unit: 'health', channel: 'CALL', place: '331023102', age: 65 },
      subject: '云顶村老人体检车三年没有上来',
      narrative: '石梁云顶村在山上，体检车只到镇里，七十岁以上的走不下去。',
      claims: ['体检车上山一次'],
      persons: [{ name: '臧福寿', phone: '13900000447', address: '石梁镇云顶村' }],
    },
    steps: [
      ...sent(1, 'health'),
      accepted(4, 'POST'),
      step(10, 'clerk', 'askAssistance', (day) => ({ unit: 'transport', dueOn: day(25), question: '请核实上山路段大车能否通行。' })),
      step(20, 'clerk:transport', 'giveAssistance', { answer: '雨季后可以通行，已清除落石。', attachments: [] }),
      drafted(26, {
        facts: '经查，该村七十岁以上老人四十一人，三年未参加体检。',
        basis: '《基本公共卫生服务规范》',
        findings: [['SUPPORTED', '体检车于本月上山两天，四十一人已全部体检。']],
      }),
      step(27, 'legal', 'checkDraft', { remarks: '已核对名单。' }),
      step(28, 'head:transport', 'cosign', { remarks: '同意。' }),
      step(29, 'head', 'signOff', {}),
      served(32),
    ],
  },
]
