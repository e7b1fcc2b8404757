/** A turn of phrase that answers nothing, and why it counts as one. */
type Formula = Readonly<{ words: RegExp; why: string }>

/**
 * 客套与转办用语: a clause made of these alone says nothing of the matter. 信访工作条例 第三十二条 wants facts and reasons and an answer to each claim; a reply of nothing
 * but these has none of them.
 */
const FORMULAS: readonly Formula[] = [
  { words: /^(?:尊敬的|亲爱的|各位)?(?:网友|网民|市民|来信人|信访人|同志|先生|女士|朋友)*.{0,16}?(?:您好|你好|你们好)/, why: '称呼、问候' },
  { words: /^(?:尊敬的|亲爱的|各位)?(?:网友|网民|市民|来信人|信访人|来信同志|同志|先生|女士)(?:朋友)?.{0,16}$/, why: '称呼' },
  { words: /(?:留言|来信|信件|函件|帖文|来帖|网帖|来邮|问题|情况)?.{0,6}(?:收悉|已收到|已阅|收到)$/, why: '只说收到' },
  { words: /(?:现|特)?.{0,8}(?:回复|答复|回应|反馈)如下$/, why: '引出答复的话' },
  {
    words:
      /(?:已|正|将|请|已经|要求|交由).{0,16}(?:转|交|转交|移交|批转|转至|交办).{0,28}(?:处理|办理|核实|核查|调查|办复|核处|答复|调处|调查处置|处置|反馈|单位|部门|局|镇|委)$/,
    why: '只说转给了谁',
  },
  {
    words: /^(?:并)?.{0,8}(?:转|交|转交|移交|转至|批转).{0,24}(?:处理|办理|核实|核查|调查|办复|核处|答复|调处|处置|反馈|单位|部门)$/,
    why: '只说转给了谁',
  },
  { words: /(?:已|已经).{0,6}(?:转|转交|移交|转至|交).{2,14}$/, why: '只说转给了谁' },
  { words: /^(?:此事)?(?:正在|已)?(?:调查|核实|核查|办理|处理|调查处理|核处|办复|作出回复|答复)(?:中)?$/, why: '只说在办' },
  { words: /(?:敬请|请|将).{0,8}(?:关注|留意|等待|等候).{0,10}$/, why: '请等待' },
  { words: /(?:及时|尽快|稍后).{0,12}(?:回复|答复|反馈|回应)/, why: '请等待' },
  { words: /不(?:属于|归|属)(?:我|本).{0,8}(?:职责|管辖|权限|管理)/, why: '只说不归本单位管，没有说归谁管' },
  { words: /^(?:具体)?(?:请|建议|敬请).{0,10}(?:向|到|咨询).{2,24}(?:咨询|反映|了解|局|科|委|部门)$/, why: '只说到哪里去问' },
  { words: /感谢|谢谢|祝您|祝你|欢迎.{0,12}(?:监督|来电|来信)|特此(?:回复|答复)|此复/, why: '致谢、结语' },
  { words: /^(?:联系|咨询|举报|监督)?(?:电话|方式)?[:：]?[\d\-—－、或 ()（）]{6,}$/, why: '电话' },
  { words: /^(?:\d{2,4}年)?\d{1,2}月\d{1,2}日$|^\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?$/, why: '日期' },
]

const CLAUSE_ENDS = /[，。！？；：,!?;:\n]/

/** A clause shorter than this is a word between two signs. */
const A_CLAUSE = 2

/** One letter written over and over says it once, or twice. */
const saidIn = (clause: string): number => {
  const letters = clause.match(/[\p{L}\p{N}]/gu) ?? []
  return Math.min(letters.length, 2 * new Set(letters).size)
}

/** How many letters and figures of a reply are left once greeting, receipt, transfer and thanks are taken away, and what was said before. */
export const substanceOf = (text: string): number => {
  const clauses = new Set(text.split(CLAUSE_ENDS).map((piece) => piece.replaceAll(/[\s\u3000“”"'《》<>]/g, '')))
  let left = 0
  for (const clause of clauses) if (clause.length >= A_CLAUSE && !isFormula(clause)) left += saidIn(clause)
  return left
}

/** Only so much of a clause is read: a formula is short, and a text without any sign stalls nothing. */
const A_FORMULA = 60

const isFormula = (clause: string): boolean => clause.length <= A_FORMULA && FORMULAS.some(({ words }) => words.test(clause))

/** Less than a short sentence left: the reply says nothing. */
export const SAYS_NOTHING = 12

/** Whether a phrase is made of formulas alone, as those that two replies have in common mostly are. */
export const isFormulaText = (text: string): boolean =>
  text.split(CLAUSE_ENDS).every((clause) => clause.trim().length < A_CLAUSE || isFormula(clause.trim()))
