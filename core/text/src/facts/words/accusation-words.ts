import type { ConfidentialKind } from '@onedoor/barrier'

/** A word that may report wrongdoing, what it would be, and why it is listed. `office`: only where the sentence names somebody in office as well. */
export type AccusationWord = Readonly<{ word: string; kind: ConfidentialKind; office: boolean; why: string }>

const of = (kind: ConfidentialKind, office: boolean, why: string, words: readonly string[]): readonly AccusationWord[] =>
  words.map((word) => ({ word, kind, office, why }))

/** 检举控告 and 投诉工作人员, both behind the barrier (信访工作条例 第二十二条第二款、第三十条). */
export const ACCUSATION_WORDS: readonly AccusationWord[] = [
  ...of('ACCUSATION', false, '监察法：贪污贿赂', ['贪污', '受贿', '行贿', '索贿', '贿赂', '贪腐', '腐败分子', '中饱私囊']),
  ...of('ACCUSATION', false, '监察法：滥用职权、徇私舞弊', [
    '以权谋私',
    '滥用职权',
    '徇私舞弊',
    '徇私枉法',
    '权钱交易',
    '保护伞',
    '利益输送',
    '官商勾结',
    '优亲厚友',
    '吃拿卡要',
    '玩忽职守',
  ]),
  ...of('ACCUSATION', true, '侵占、挪用集体或者公家的钱', [
    '截留',
    '私分',
    '挪用',
    '侵占',
    '冒领',
    '虚报',
    '套取',
    '克扣',
    '侵吞',
    '私吞',
    '独吞',
    '装进自己腰包',
    '据为己有',
    '账目不清',
    '账目造假',
  ]),
  ...of('ACCUSATION', true, '收受财物', ['收受', '收红包', '收了红包', '好处费', '送礼', '收钱办事', '回扣', '索要', '吃空饷']),
  ...of('ACCUSATION', true, '要求查处在职的人', [
    '举报',
    '检举',
    '控告',
    '包庇',
    '打击报复',
    '内定',
    '暗箱操作',
    '贿选',
    '拉票',
    '一手遮天',
  ]),
  ...of('STAFF_COMPLAINT', true, '投诉工作人员的态度、作风', [
    '态度恶劣',
    '态度极差',
    '态度很差',
    '推诿',
    '踢皮球',
    '不作为',
    '乱作为',
    '刁难',
    '辱骂',
    '打骂',
    '粗暴执法',
    '野蛮执法',
    '泄露我',
    '脱岗',
    '擅离职守',
    '迟到早退',
  ]),
]

/** Somebody in office, or who handles what belongs to all. */
export const IN_OFFICE: readonly string[] = [
  ...[
    '支书',
    '书记',
    '村主任',
    '主任',
    '村干部',
    '干部',
    '镇长',
    '乡长',
    '县长',
    '局长',
    '所长',
    '站长',
    '科长',
    '组长',
    '会计',
    '村长',
    '领导',
    '官员',
    '公务员',
    '民警',
    '法官',
    '院长',
    '校长',
  ],
  ...['工作人员', '执法人员', '城管', '政府', '村委', '居委', '派出所', '村支两委', '公职人员', '队长', '社长', '园长', '办事员', '窗口'],
  ...['工商所', '国土所', '司法所', '卫计委', '房产局', '教育局', '公安局', '村官', '厂长', '医生'],
]

/** Right before the word they turn it round, or make it a rule or a slogan. */
export const NEGATIONS: readonly string[] = [
  '没有',
  '并未',
  '并非',
  '不是',
  '从未',
  '未',
  '未曾',
  '不存在',
  '无',
  '不会',
  '不敢',
  '严禁',
  '禁止',
  '防止',
  '杜绝',
  '严厉打击',
  '打击',
  '预防',
  '反对',
  '不想',
  '不是要',
]

/** Right before 不作为 and its like: whom it is said of is nobody in office. */
export const NOT_IN_OFFICE = /(?:物业|开发商|业委会|业主委员会|经理|销售|客服|老板|商家)[^，。；、\n]{0,8}$/

/** Right behind it: the telephone, a law, an office, a person who is protected. */
export const NO_ACCUSATION_AFTER: readonly string[] = [
  '电话',
  '信箱',
  '平台',
  '热线',
  '条例',
  '办法',
  '规定',
  '罪的规定',
  '方式',
  '渠道',
  '人受',
  '局',
  '案件的规定',
]
