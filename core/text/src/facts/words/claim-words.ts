/** 诉求: words with which people ask. `alone`: enough wherever they stand in the sentence; the others only at its beginning or behind a comma. */
export const CLAIM_WORDS: readonly Readonly<{ word: string; alone: boolean }>[] = [
  ...[
    '强烈要求',
    '请求',
    '恳请',
    '恳求',
    '敬请',
    '诉求',
    '希望',
    '盼望',
    '建议',
    '要求',
    '呼吁',
    '能否',
    '是否可以',
    '请问',
    '咨询',
    '肯请',
    '特申请',
    '想询问',
    '帮帮',
    '还望',
    '想问问',
    '求助',
    '烦请',
    '求领导',
    '求解',
  ].map((word) => ({ word, alone: true })),
  ...['望', '请', '盼', '想问', '想咨询', '需要'].map((word) => ({ word, alone: false })),
]

/** A sentence with one of them tells what somebody else asked for. */
export const ASKED_BY_OTHERS: readonly string[] = [
  '他要求',
  '她要求',
  '他们要求',
  '要求我',
  '要求我们',
  '要求村民',
  '公司要求',
  '按要求',
  '按照要求',
  '不符合要求',
  '符合要求',
  '没有希望',
  '按规定要求',
  '要求缴',
  '希望小学',
  '根据要求',
  '文件要求',
]

/** 请假、请客: the other 请. */
export const NOT_PLEASE = /^请(?:假|客|吃|人|来|了|到|律师|过)/
/** The word is a noun here, or tells what was asked elsewhere: 的要求, 辞职请求, 多次要求. */
export const NO_ASKING_BEFORE =
  /(?:的|些|相关|特殊|有关|质量|技术|学习|工作|任何|辞职|提出(?:[\u4e00-\u9fff]{0,4})?|按照?|根据|符合|不合|多次|曾|三令五申，?)$|(?:他|她|它|公司|学校|老师|校方|院方|开发商|物业|医院|老板|集团|银行|派出所|台)(?:们)?(?:又|还|却|都|强烈|一直|强行|强制|多次)*$/
/** What an office, a school, a company asks of others. */
export const NO_ASKING_AFTER = /^(?:我|我们|学生|家长|员工|职工|老板|村民|业主|商铺|官员|补课|捆绑|声称|缴|缴纳|交钱|下，)/
/** A question to the office is asked for an answer; the sentence ends with its sign. */
export const ASKS_A_QUESTION =
  /(?:何时|什么时候|啥时候|能不能|可不可以|有没有|(?:怎样|如何|怎么|哪里|哪儿)(?:办理|申请|查询|报名|投诉|解决)|有何(?:措施|规定|政策)|什么条件|为何(?:还)?(?:没有|不))[^。！!]*[？?]$/

/** Greetings and closings that only look like asking. */
export const ASKS_NOTHING: readonly string[] = [
  '请领导过目',
  '敬请谅解',
  '望周知',
  '请放心',
  '请原谅',
  '恕我',
  '请您在百忙之中',
  '请勿转载',
]
