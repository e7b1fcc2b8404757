import { accepted, answered, closed, noted, sent } from './phrases.ts'
import { paper, type Story, step } from './story.ts'

/** 支持意见的执行: 进行中、做完、超期、没有做到、重新办理; 办结与化解. */
export const PROMISES: readonly Story[] = [
  {
    name: '拆迁过渡费',
    letter: {
      ...{ unit: 'housing', channel: 'VISIT', place: '331023001', age: 92 },
      subject: '拆迁过渡费停发一年半',
      narrative: '桥南社区拆迁，过渡费发了半年就停了，租房子的钱一直自己垫，一共欠十八个月。',
      claims: ['补发过渡费'],
      persons: [{ name: '充小妹', phone: '13900000451', address: '赤城街道桥南社区' }],
    },
    steps: [
      ...sent(2, 'housing'),
      accepted(6, 'DIRECT'),
      ...answered(40, {
        facts: '经查，因项目公司账户被冻结停发十八个月，每月 1,600 元，合计 28,800 元。',
        basis: '《国有土地上房屋征收与补偿条例》第二十二条',
        findings: [['SUPPORTED', '由征收部门先行垫付，分三期发放。', 60, 120, 180]],
      }),
      step(59, 'clerk', 'perform', (day) => ({
        ...{ claim: 'claim-1', dueOn: day(60), performedOn: day(58), text: '第一期 9,600 元已发放到本人账户。' },
        proof: [paper('发放回单一', '发放回单：9,600.00 元')],
      })),
    ],
  },
  {
    name: '农房补助',
    letter: {
      ...{ unit: 'housing', channel: 'LETTER', place: '331023209', age: 118 },
      subject: '危房改造补助批了两年没有到账',
      narrative: '北山下村，前年房子鉴定是 D 级，批了补助，房子自己借钱盖好了，钱到现在没有来。',
      claims: ['拨付危房改造补助'],
      persons: [{ name: '都阿福', phone: '13900000452', address: '泳溪乡北山下村' }],
    },
    steps: [
      ...sent(3, 'housing'),
      accepted(8, 'POST'),
      ...answered(45, {
        facts: '经查，申请人属 D 级危房改造对象，验收合格，因系统录入身份证号错误退款两次。',
        basis: '《农村危房改造补助资金管理暂行办法》第十条',
        findings: [['SUPPORTED', '更正信息后拨付补助 22,000 元。', 90]],
      }),
      step(104, 'supervisor', 'openSupervision', (day) => ({
        ...{ unit: 'housing', breach: 'NOT_EXECUTED', dueOn: day(112) },
        text: '处理意见承诺的补助到期没有拨付，请立即拨付并说明原因。',
      })),
    ],
  },
  {
    name: '村道硬化',
    letter: {
      ...{ unit: 'transport', channel: 'ONLINE', place: '331023104', age: 128 },
      subject: '九遮村最后三百米没有硬化',
      narrative: '村道修到离我们自然村三百米停了，雨天小孩上学一脚泥。',
      claims: ['把三百米修完'],
      persons: [{ name: '向阳花', phone: '13900000453', address: '街头镇九遮村' }],
    },
    steps: [
      ...sent(2, 'transport'),
      accepted(6),
      ...answered(35, {
        facts: '经查，该三百米已列入计划，因用地协调停工。',
        basis: '《公路法》第三十六条',
        findings: [['SUPPORTED', '用地已协调，三百米路面于九十日内完工。', 100]],
      }),
      step(95, 'clerk', 'perform', (day) => ({
        ...{ claim: 'claim-1', dueOn: day(100), performedOn: day(94), text: '三百米路面已完工，路面宽三米五，村民代表到场验收。' },
        proof: [paper('验收单', '验收单：路面宽 3.5 米，厚 20 厘米，合格')],
      })),
      closed(98, { solved: '路面已完工并验收。', explained: '已说明后续安防设施的安装时间。' }),
      step(101, 'petitioner', 'resolve', { text: '路修好了，谢谢。' }),
    ],
  },
  {
    name: '公厕',
    letter: {
      ...{ unit: 'enforcement', channel: 'ONLINE', place: '331023002', age: 104 },
      subject: '菜场公厕天天锁着门',
      narrative: '新桥头菜场的公厕一天锁到晚，卖菜的人只能去对面饭店。',
      claims: ['公厕按时开放'],
      persons: [{ name: '秘国强', phone: '13900000454', address: '始丰街道新桥头村' }],
    },
    steps: [
      ...sent(2, 'enforcement'),
      accepted(5),
      ...answered(28, {
        facts: '经查，保洁合同到期未续，无人开门。',
        basis: '《城市公厕管理办法》第二十一条',
        findings: [['SUPPORTED', '保洁合同续签，每日五时至二十二时开放。', 50]],
      }),
      step(48, 'clerk', 'perform', (day) => ({
        ...{ claim: 'claim-1', dueOn: day(50), performedOn: day(48), text: '合同已续签，开放时间已挂牌。' },
        proof: [paper('现场记录', '上午五时十分，公厕已开门。')],
      })),
      closed(52, { solved: '公厕已按时开放。' }),
      step(80, 'petitioner', 'report', (day) => ({
        ...{ claim: 'claim-1', dueOn: day(50), text: '开了两个礼拜又锁了，牌子还挂着。' },
      })),
    ],
  },
  {
    name: '社保断缴',
    letter: {
      ...{ unit: 'insurance', channel: 'CALL', place: '331023106', age: 97 },
      subject: '换了单位，医保断了三个月用不了',
      narrative: '三月份换厂，新厂说系统里转不过来，医保断了三个月，住院全自费。',
      claims: ['把断的三个月接上', '住院的钱重新报'],
      persons: [{ name: '揭小满', phone: '13900000455', address: '坦头镇坦前村' }],
    },
    steps: [
      ...sent(2, 'insurance'),
      accepted(6, 'POST'),
      ...answered(25, {
        facts: '经查，系经办窗口录入错误造成中断。',
        basis: '《社会保险法》第五十八条',
        findings: [
          ['SUPPORTED', '三个月已补记连续。'],
          ['SUPPORTED', '住院费用按在职比例重新核报 7,320 元。'],
        ],
      }),
      closed(40, { solved: '补记和核报均已完成。' }),
      step(70, 'supervisor', 'reopen', (day) => ({
        why: 'NOT_REALLY_DONE',
        reasons: '信访人来电：补记的三个月在外地仍然查不到，报销单被退回，实际没有办好。',
        dueOn: day(100),
      })),
      noted(74, '已与外地经办机构联系，正在重新上传中断期间的记录。'),
    ],
  },
  {
    name: '校服',
    letter: {
      ...{ unit: 'education', channel: 'ONLINE', place: '331023105', age: 98 },
      subject: '校服一年换两次样式，旧的不让穿',
      narrative: '孩子读三年级，校服样式一年换两次，旧的不让穿，一套四百多。',
      claims: ['说明换样式的依据', '旧校服可以继续穿'],
      persons: [{ name: '东小荷', phone: '13900000456', address: '平桥镇长洋村' }],
    },
    steps: [
      ...sent(2, 'education'),
      accepted(6),
      ...answered(27, {
        facts: '经查，第二次换样式未经家长委员会同意。',
        basis: '《关于进一步加强中小学生校服管理工作的意见》',
        findings: [
          ['EXPLAINED', '已书面说明两次换样式的经过。'],
          ['SUPPORTED', '旧校服可以继续穿，学校已通知各班。'],
        ],
      }),
      closed(45, { explained: '已向家长书面说明经过，并公布选购办法。' }),
      step(94, 'officehead', 'terminate', {
        ...{ why: 'NO_REVIEW_ASKED', told: 'PORTAL' },
        text: '在期限内没有请求复查，信访程序终结。需要帮扶救助、调解的，仍然可以提出。',
      }),
    ],
  },
]
