/** 诉求: words with which people ask. `alone`: enough wherever they stand in the sentence; the others only at its beginning or behind a comma. */
export const CLAIM_WORDS: readonly Readonly<{ word: string; alone: boolean }>[] = [
  ...['强烈要求', '请求', '恳请', '恳求', '敬请', '诉求', '希望', '盼望', '建议', '要求', '呼吁', '能否', '是否可以', '请问', '咨询'].map(
    (word) => ({ word, alone: true }),
  ),
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
