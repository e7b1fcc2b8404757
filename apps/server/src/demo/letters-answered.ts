import type { DemoLetter } from './letter.ts'

/** Invented letters whose matters have been answered. */
export const ANSWERED: readonly DemoLetter[] = [
  {
    ...{ unit: 'labour', channel: 'VISIT', place: '331023105', age: 150, stage: 'rated', rating: 'SATISFIED' },
    subject: '工地做完半年，工钱还欠两万六',
    narrative:
      '我们四个人去年九月到今年一月在平桥一处厂房工地做泥水，讲好每天二百八，做完结清。老板付了一半就推说甲方没有打款，打电话不接。家里老人看病等着用钱，我们有记工本和微信转账记录。',
    claims: ['追回拖欠的工钱 26,400 元', '查一查工地有没有给我们办工资专用账户'],
    persons: [
      { name: '褚满仓', phone: '13900000101', address: '平桥镇长洋村 12 号' },
      { name: '褚满福', phone: '13900000102' },
      { name: '冉小年' },
      { name: '储阿根' },
    ],
    facts: '经查，施工单位拖欠四人劳务费合计 26,400 元，记工本与转账记录一致；该项目未按规定设立农民工工资专用账户。',
    basis: '《保障农民工工资支付条例》第二十六条、第三十条',
    findings: [
      ['SUPPORTED', '已责令施工单位限期支付，26,400 元已于本意见书签发前全部付清。'],
      ['SUPPORTED', '情况属实，已对施工单位立案查处，并要求全县在建项目逐一自查。'],
    ],
  },
  {
    ...{ unit: 'housing', channel: 'ONLINE', place: '331023001', age: 120, stage: 'rated', rating: 'BASICALLY' },
    subject: '交付三年的住宅楼外墙渗水，物业和开发商互相推',
    narrative:
      '杏园社区一处小区，三年前交付。每逢台风，西面外墙往里渗水，次卧墙皮起泡发黑。找物业说是质保问题找开发商，开发商说是装修破坏防水。同一单元七户都这样。',
    claims: ['查清渗水原因', '由该负责的一方维修'],
    persons: [{ name: '司徒婉', phone: '13900000110', address: '赤城街道杏园社区' }],
    facts: '经第三方检测，西立面外墙涂层开裂、窗框密封胶老化，属保修范围内的质量缺陷，与住户装修无关。',
    basis: '《建设工程质量管理条例》第四十条',
    findings: [
      ['SUPPORTED', '渗水原因已查清，检测报告可到我局查阅复制。'],
      ['SUPPORTED', '已责令开发企业在 60 日内完成七户外墙维修，完工后由我局组织复验。'],
    ],
  },
  {
    ...{ unit: 'insurance', channel: 'CALL', place: '331023107', age: 100, stage: 'rated', rating: 'DISSATISFIED' },
    subject: '外地住院的费用报不了',
    narrative: '母亲在上海女儿家突发胆囊炎住院，花了三万八。回来报销说没有备案只能按降低的比例报，我们是急诊，哪里来得及备案。',
    claims: ['按急诊的比例重新报销'],
    persons: [{ name: '郗云', phone: '13900000120', address: '三合镇洋头庄村' }],
    facts: '经查，患者系急诊入院，入院记录和急诊病历齐全，但出院后第 40 天才提交材料。',
    basis: '基本医疗保险异地就医直接结算有关规定',
    findings: [['EXPLAINED', '急诊视同已备案，已按急诊比例重新核算，补付 4,120 元；自费药品部分不在支付范围，已当面解释。']],
  },
  {
    ...{ unit: 'transport', channel: 'LETTER', place: '331023102', age: 95, stage: 'served' },
    subject: '石梁岭脚村口的桥护栏断了一年',
    narrative: '村口石桥的护栏去年被货车撞断，绑了两根毛竹到现在。学生每天从上面走，下面是七八米深的溪。报过两次，都说列入计划。',
    claims: ['把护栏修好', '修好之前先放安全隔离墩'],
    persons: [{ name: '岭脚村村民代表 娄大年', phone: '13900000131', address: '石梁镇岭脚村' }],
    facts: '该桥为村道桥梁，护栏缺损 6.2 米，属三类隐患。',
    basis: '《公路安全保护条例》第四十四条',
    findings: [
      ['SUPPORTED', '已列入本季度应急修复，10 月底前完工。'],
      ['SUPPORTED', '隔离墩和警示灯已于接件次日安放。'],
    ],
  },
  {
    ...{ unit: 'education', channel: 'ONLINE', place: '331023002', age: 42, stage: 'rated', rating: 'SATISFIED' },
    subject: '随迁子女上初中要不要本地房产证',
    narrative: '我们夫妻在始丰街道打工六年，都交社保，租房有登记。孩子今年小学毕业，学校说要房产证才能登记初中。',
    claims: ['明确随迁子女入学要什么材料', '安排孩子就近入学'],
    persons: [{ name: '尔古阿各莫·吉克扎西阿乌各日甲莫', phone: '13900000140', address: '始丰街道溪滨社区' }],
    facts: '申请人夫妻居住证、社保、租赁登记齐全，符合随迁子女入学条件；学校答复有误。',
    basis: '《义务教育法》第十二条',
    findings: [
      ['SUPPORTED', '不需要房产证。所需材料清单已书面告知，并通报全县各校改正。'],
      ['SUPPORTED', '已安排到服务区初中报到。'],
    ],
  },
  {
    ...{ unit: 'environment', channel: 'CALL', place: '331023106', age: 30, stage: 'served' },
    subject: '夜里的胶水味，窗户不敢开',
    narrative: '坦头苍岭下村旁边的作坊，夜里十点以后开工，飘出来刺鼻的胶水味，老人孩子咳嗽。白天去看又关着门。',
    claims: ['夜里去查', '达不到要求就停下来'],
    persons: [],
    anonymous: true,
    facts: '经三次夜间突击检查，该作坊无环评手续，喷胶工序无废气收集设施。',
    basis: '《大气污染防治法》第四十五条、第一百零八条',
    findings: [
      ['SUPPORTED', '已于夜间突击检查并固定证据。'],
      ['SUPPORTED', '已责令停产整治，并立案处罚。'],
    ],
  },
  {
    ...{ unit: 'land', channel: 'LETTER', place: '331023101', age: 140, stage: 'served' },
    subject: '征地面积少量了一分三',
    narrative: '去年修路征了我家在鹤楼村的地，协议上写一亩零七厘，我自己用皮尺量有一亩二分。签字时没让我看图。',
    claims: ['重新测量征地面积', '少算的部分补上补偿'],
    persons: [{ name: '𠮷满堃', phone: '13900000150', address: '白鹤镇鹤楼村 3 号' }],
    facts: '经双方在场复测，征收面积为 1.19 亩，协议登记 1.07 亩，差额 0.12 亩系测绘时漏计田埂外侧。',
    basis: '《土地管理法》第四十七条、第四十八条',
    findings: [
      ['SUPPORTED', '已重新测量，结果为 1.19 亩，测量图双方签字各执一份。'],
      ['NOT_SUPPORTED', '差额面积按同一标准补偿；您要求的按一亩二分计算，与复测结果不符，不予支持。不服本意见，可依法请求复查。'],
    ],
  },
]
