/** Words of a dispute that another way decides, whose period runs on while a petition lies (P03 to P08), and why they are listed. */
export type LimitationWord = Readonly<{ clock: string; words: readonly string[]; own?: true; why: Readonly<{ zh: string; en: string }> }>

const ACT = {
  zh: '可能是对行政决定不服：复议、诉讼的期限不因信访停止',
  en: 'May be about an administrative decision: the periods for reconsideration and lawsuit run on',
} as const
const ACTS = [
  ...['不服处罚', '罚款决定', '征收决定', '征收补偿决定', '拆迁决定', '不予受理决定', '注销登记'],
  ...['不予登记', '工伤认定决定', '不予认定工伤', '行政决定', '拘留决定', '责任认定书', '确权决定', '不予公开'],
]

/** Asked for against others as often as suffered: they count where the sentence speaks of the writer. */
const AGAINST_OTHERS = ['强拆', '限期拆除', '处罚决定', '强制拆除', '责令拆除', '不予许可', '吊销', '撤销登记']

export const LIMITATION_WORDS: readonly LimitationWord[] = [
  { clock: 'P03', words: ACTS, why: ACT },
  { clock: 'P04', words: ACTS, why: ACT },
  { clock: 'P03', words: AGAINST_OTHERS, own: true, why: ACT },
  { clock: 'P04', words: AGAINST_OTHERS, own: true, why: ACT },
  {
    clock: 'P05',
    words: ['复议决定', '维持原决定', '行政复议决定书'],
    why: { zh: '收到复议决定后起诉的期限不因信访停止', en: 'The period for a lawsuit after reconsideration runs on' },
  },
  {
    clock: 'P06',
    words: ['不出警', '报警没人管', '报警无人', '不立案', '申请保护', '不履行职责'],
    why: {
      zh: '可能是机关不履行保护职责：可以起诉，期限不因信访停止',
      en: 'An organ may not be doing its duty to protect: a lawsuit is open, its period runs on',
    },
  },
  {
    clock: 'P07',
    words: [
      ...[
        '拖欠工资',
        '欠薪',
        '拖欠农民工工资',
        '工资未发',
        '不发工资',
        '克扣工资',
        '拖欠我们工资',
        '工伤待遇',
        '工伤赔偿',
        '解除劳动合同',
        '经济补偿金',
        '加班费',
        '双倍工资',
        '不签劳动合同',
      ],
      ...[
        '没有签劳动合同',
        '未签劳动合同',
        '被辞退',
        '被公司辞退',
        '欠我工资',
        '的工资没',
        '讨薪',
        '签订过劳动合同',
        '没有签订劳动合同',
        '未签订劳动合同',
        '不签订劳动合同',
        '没签订劳动合同',
        '不与员工签订劳动合同',
      ],
      ...[
        '不买社保',
        '没买社保',
        '没有买社保',
        '未买社保',
        '员工买社保',
        '不缴社保',
        '未缴纳社保',
        '没有缴纳社保',
        '未缴社保',
        '拖欠民工工资',
        '拖欠员工工资',
        '不按三倍',
      ],
    ],
    why: { zh: '可能是劳动争议：仲裁一年的期限不因信访停止', en: 'May be a labour dispute: the year for arbitration runs on' },
  },
  {
    clock: 'P08',
    words: ['承包地', '土地承包', '承包经营权', '土地流转', '承包合同', '责任田', '承包田', '林地承包', '收回我家的地', '收回土地'],
    why: {
      zh: '可能是土地承包纠纷：仲裁二年的期限不因信访停止',
      en: 'May be a dispute on a land contract: the two years for arbitration run on',
    },
  },
]
