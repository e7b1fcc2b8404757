import { accepted, answered, closed, drafted, filed, noted, sent } from './phrases.ts'
import { paper, type Story, step, there } from './story.ts'

/** 共同信访、代理、联系方式、并件、拆分、撤回. */
export const PARTIES: readonly Story[] = [
  {
    name: '安置房',
    letter: {
      ...{ unit: 'land', channel: 'VISIT', place: '331023002', age: 83 },
      subject: '安置房住了六年，房产证一直办不下来',
      narrative: '下湾村拆迁，二〇一九年搬进安置房，说好一年办证。六年了，孩子落户、贷款都要证。村里三十几户都一样，我们先来的写了名字。',
      claims: ['办出房产证', '说清楚卡在哪一步', '办证前开具可以落户的证明'],
      persons: [
        { name: '卞福田', phone: '13900000411', address: '始丰街道下湾村' },
        { name: '卞福地', phone: '13900000412', address: '始丰街道下湾村' },
        { name: '郏素珍', address: '始丰街道下湾村' },
        { name: '郏根土', address: '始丰街道下湾村' },
        { name: '娄云彩', address: '始丰街道下湾村' },
        { name: '宓阿木', address: '始丰街道下湾村' },
      ],
      papers: [paper('搬迁协议', '搬迁安置协议（复印件）\n第六条：交付后十二个月内办理不动产登记。')],
    },
    steps: [
      step(0, 'window1', 'elect', { persons: ['person-1', 'person-3'] }),
      filed(0, 'window1', 'D03', { papers: '搬迁协议，2 页，复印件\n收房单，1 页，复印件', handedIn: 0, by: '卞福田', to: '窗口登记员' }),
      ...sent(2, 'land'),
      step(4, 'clerk', 'authorise', (day) => ({
        ...{ principal: 'person-1', agent: { name: '卞一鸣', phone: '13900000413' }, scope: ['INQUIRE', 'RECEIVE_PAPERS', 'ATTEND'] },
        ...{ until: day(180), mayBeTold: true, limits: '不得代为和解、不得撤回。' },
        attachments: [paper('授权委托书', '委托人卞福田委托侄子卞一鸣查询进度、领取文书、参加听证，期限半年。卞福田（签名、指印）')],
      })),
      accepted(5, 'POST'),
      step(6, 'petitioner', 'join', { person: { name: '索春梅', phone: '13900000414', address: '始丰街道下湾村' } }),
      step(10, 'clerk', 'askAssistance', (day) => ({ unit: 'housing', dueOn: day(25), question: '请说明安置房竣工验收备案的情况。' })),
      step(14, 'petitioner', 'leave', { person: 'person-5', why: 'WITHDREW', words: '我家的证上个月已经另外办好了。' }),
      step(20, 'clerk', 'leave', {
        ...{ person: 'person-6', why: 'DIED', words: '宓阿木老人上月病故，由儿子承继。' },
        successor: { name: '宓小木', phone: '13900000415', address: '始丰街道下湾村' },
      }),
      step(23, 'clerk:housing', 'giveAssistance', { answer: '三号楼消防验收缺一份整改回函，补齐后即可备案。', attachments: [] }),
      // Everybody who petitions agrees for themselves.
      ...['person-1', 'person-2', 'person-3', 'person-4', 'person-7', 'person-8'].map((person) =>
        step(26, 'clerk', 'consent', { to: 'HEARING', person, words: '同意开听证，把话当面说清楚。' }),
      ),
      filed(26, 'clerk', 'D18-consent', {
        ...{ petitioner: '卞福田', about: '办证卡在哪一步', consent: '同意', open: '不公开', privacy: '不要登报' },
      }),
      step(28, 'head', 'orderHearing', (day) => ({
        ...{ on: day(38), open: false, place: '始丰街道下湾村文化礼堂' },
        hearers: ['村监会主任', '执业律师', '县人大代表'],
      })),
      step(39, 'clerk', 'recordHearing', (day) => ({
        days: [day(38)],
        report: '听证员一致认为：办证条件除消防整改回函外均已具备，建议两局同步办理，不让住户再跑。',
        record: [paper('听证笔录', '听证笔录（节录）\n信访人：六年了，只差一张纸。\n承办单位：已与住建部门商定同步办理。')],
      })),
      filed(39, 'clerk', 'D19', {
        ...{ time: '上午九时', place: '下湾村文化礼堂', present: '主持人、听证员三名、信访人代表两名、承办单位两名' },
        ...{ statement: '六年了，只差一张纸。', answer: '正在与住建部门同步办理。', evidence: '搬迁协议、竣工资料目录。' },
        ...{ comments: '办证条件基本具备。', close: '信访人希望在年底前拿到证。' },
      }),
      step(55, 'head', 'extend', { days: 30, reason: '消防整改回函须经第三方检测，检测尚未完成。', told: 'POST' }),
      step(60, 'petitioner', 'endMandate', { mandate: 'mandate-1', why: 'WITHDRAWN' }),
      step(61, 'petitioner', 'authorise', (day) => ({
        ...{ principal: 'person-1', agent: { name: '卞双喜', phone: '13900000416' }, scope: ['INQUIRE', 'RECEIVE_PAPERS'] },
        ...{ until: day(240), mayBeTold: true, limits: '只查进度、领文书。' },
        attachments: [paper('新的授权委托书', '委托人卞福田改托女儿卞双喜。卞福田（签名、指印）')],
      })),
      drafted(74, {
        facts: '经查，三号楼消防整改已完成检测，竣工验收备案资料于本月补齐，具备办理不动产登记的条件。',
        basis: '《不动产登记暂行条例》第十四条、第十六条',
        findings: [
          ['SUPPORTED', '自备案之日起三十日内为三十四户办理不动产登记。', 130],
          ['EXPLAINED', '卡在三号楼消防整改回函，已补齐，时间线附后。'],
          ['SUPPORTED', '即日起凭安置协议开具落户证明。'],
        ],
      }),
      step(76, 'legal', 'checkDraft', { remarks: '期限写明，依据适当。' }),
      step(78, 'head:housing', 'cosign', { remarks: '同意。我局当日出具备案证明。' }),
    ],
  },
  {
    name: '采石场',
    letter: {
      ...{ unit: 'environment', channel: 'LETTER', place: '331023101', age: 34 },
      subject: '石门坑放炮，墙裂了一道缝',
      narrative: '石门坑村后山采石，每天中午放炮，家里的墙裂了手指宽的缝。信是我写的，我只写一个名字，怕他们找上门。',
      claims: ['测一测放炮的震动', '墙要赔'],
      persons: [{ name: '禹山妹' }],
    },
    steps: [
      ...sent(3, 'environment'),
      accepted(8, 'NOT_REACHABLE'),
      step(15, 'petitioner', 'clarify', {
        person: 'person-1',
        contact: { name: '禹山妹', phone: '13900000421', address: '白鹤镇石门坑村' },
      }),
      step(16, 'clerk', 'notifyAgain', { told: 'POST' }),
      noted(21, '已委托检测机构在三户墙体布点，连续监测七日。'),
    ],
  },
  {
    name: '机耕路',
    letter: {
      ...{ unit: 'farming', channel: 'VISIT', place: '331023203', age: 46 },
      subject: '机耕路被挖断，收割机进不了田',
      narrative: '寒岩脚村修水管把机耕路挖断了，三个月没有填回去，收割机过不来，晚稻要烂在田里。',
      claims: ['收割前把路填好'],
      persons: [{ name: '戈水生', phone: '13900000422', address: '龙溪乡寒岩脚村' }],
    },
    steps: [
      ...sent(2, 'farming'),
      accepted(5, 'DIRECT'),
      noted(12, '已督促施工单位先铺临时便道，便道可过收割机。'),
      step(40, 'clerk', 'consent', { to: 'MEDIATION', person: 'person-1', words: '和施工队当面说也行。' }),
    ],
  },
  {
    name: '机耕路再来',
    letter: {
      ...{ unit: 'farming', channel: 'ONLINE', place: '331023203', age: 30 },
      subject: '龙溪寒岩脚村的田间路还没有填',
      narrative: '上次来过窗口，便道下雨就陷，收割机又停在村口了，再问一下到底哪天填。',
      claims: ['把路填实'],
      persons: [{ name: '戈水生', phone: '13900000422', address: '龙溪乡寒岩脚村' }],
    },
    steps: [
      step(1, 'window1', 'proposeLink', { main: '机耕路', reasons: '同一人、同一段路，前一件正在办理中。' }),
      step(1, 'window2', 'link', { main: '机耕路', reasons: '核对姓名、电话和地点一致，同意并入前一件。' }),
    ],
  },
  {
    name: '水渠',
    letter: {
      ...{ unit: 'water', channel: 'ONLINE', place: '331023203', age: 29 },
      subject: '寒岩脚村的水渠也被一起挖断了',
      narrative: '修水管的时候连灌溉的水渠也挖断了，下面四十亩地没有水。和路的事不是一回事。',
      claims: ['把水渠接通'],
      persons: [{ name: '戈水生', phone: '13900000422', address: '龙溪乡寒岩脚村' }],
    },
    steps: [
      step(1, 'window2', 'proposeLink', { main: '机耕路', reasons: '同一人、同一处施工。' }),
      step(1, 'window1', 'link', { main: '机耕路', reasons: '同一处施工引起，并入前一件。' }),
      step(3, 'routing', 'unlink', { reasons: '路和水渠由不同单位管理，诉求不同，不应并件，恢复单独办理。' }),
      step(3, 'routing', 'assessContact', { earlier: '机耕路', cause: 'NEW_MATTER', reasons: '诉求是接通水渠，前一件没有提出过。' }),
      ...sent(4, 'water'),
      accepted(8),
    ],
  },
  {
    name: '三件事',
    letter: {
      ...{ unit: 'civil', channel: 'VISIT', place: '331023108', age: 31 },
      subject: '老人的高龄津贴和门口的路灯',
      narrative: '我妈九十一了，高龄津贴这半年没有发。还有东山脚村口的路灯坏了三盏，晚上看不见。',
      claims: ['补发高龄津贴', '修好村口的路灯'],
      persons: [{ name: '扈爱莲', phone: '13900000423', address: '洪畴镇东山脚村' }],
    },
    steps: [
      step(1, 'routing', 'splitOff', {
        into: '',
        claims: ['claim-2'],
        subject: '东山脚村口三盏路灯不亮',
        reasons: '两项诉求由不同单位办理。',
      }),
      ...sent(2, 'civil'),
      there(
        '东山脚村口三盏路灯不亮',
        step(2, 'routing', 'refer', { mode: 'TRANSFER', to: 'town-331023108', reason: '属地公共照明，请办理。' }),
      ),
      there('东山脚村口三盏路灯不亮', step(3, 'clerk:town-331023108', 'sign', {})),
      accepted(5, 'DIRECT'),
      there('东山脚村口三盏路灯不亮', step(6, 'clerk:town-331023108', 'accept', { told: 'DIRECT', contact: '0576-83001039' })),
    ],
  },
  {
    name: '装修噪声',
    letter: {
      ...{ unit: 'market', channel: 'ONLINE', place: '331023001', age: 49 },
      subject: '网购的取暖器三天就冒烟，店家不退',
      narrative: '在本县一家网店买的取暖器，用了三天插头冒烟。店家说拆了包装不退。',
      claims: ['退货退款'],
      persons: [{ name: '阎晓冬', phone: '13900000424', address: '赤城街道桥南社区' }],
    },
    steps: [
      ...sent(1, 'market'),
      accepted(4),
      step(9, 'petitioner', 'withdraw', { reason: '店家昨天把钱退了，还赔了插座，谢谢，不用再办了。' }),
    ],
  },
  {
    name: '临时救助',
    letter: {
      ...{ unit: 'town-331023200', channel: 'CALL', place: '331023200', age: 77 },
      subject: '烧伤以后没有收入，问能不能申请救助',
      narrative: '里洋坪村，去年在灶间烧伤，手使不上劲，零工做不了，看病花了四万多。',
      claims: ['帮助申请临时救助'],
      persons: [{ name: '国阿土', phone: '13900000425', address: '三州乡里洋坪村' }],
    },
    steps: [
      ...sent(1, 'town-331023200'),
      accepted(3, 'DIRECT'),
      step(5, 'clerk', 'consent', { to: 'REFERRAL_FOR_HELP', person: 'person-1', words: '同意把我的情况告诉民政。' }),
      filed(6, 'clerk', 'D46', {
        ...{ to: '县社会救助服务中心 0576-83001007', service: '临时救助、残疾评定咨询' },
        ...{ consent: '本人电话同意，乡干部上门由本人签字', data: '姓名、住址、伤情和医药费金额' },
      }),
      ...answered(20, {
        facts: '经上门核实，因烧伤致右手功能受限，自付医药费 41,300 元，家庭符合支出型困难条件。',
        basis: '《社会救助暂行办法》第四十七条',
        findings: [['SUPPORTED', '已批准临时救助 6,000 元并于本月发放，残疾评定已预约。']],
      }),
      step(26, 'clerk', 'consent', { to: 'FOLLOW_UP', person: 'person-1', words: '可以打电话来问。' }),
      closed(34, { solved: '救助金已发放。', helped: '已转介社会救助服务中心，由乡社工每月走访一次。' }),
      filed(50, 'supervisor', 'D28', {
        ...{ by: '督查专员', on: 50, consent: '本人同意电话回访', done: '救助金收到，残疾评定已完成。', new: '无' },
      }),
      step(50, 'supervisor', 'resolve', { text: '经本人同意电话回访：救助金已收到，残疾证已拿到，问题已经解决。' }),
    ],
  },
]
