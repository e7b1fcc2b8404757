/** Ends of names of places that people leave out in speech, the longer first. */
export const PLACE_SUFFIXES: readonly string[] = [
  '居民委员会',
  '村民委员会',
  '居委会',
  '村委会',
  '街道办事处',
  '社区',
  '街道',
  '大道',
  '乡',
  '镇',
  '村',
  '路',
  '街',
]

/** What stands before a place that is called by its short name. */
export const PLACE_WORDS_BEFORE: readonly string[] = [
  '在',
  '住',
  '家住',
  '到',
  '去',
  '往',
  '从',
  '回',
  '是',
  '我们',
  '位于',
  '途经',
  '经过',
  '来自',
]

/** What stands behind it. */
export const PLACE_WORDS_AFTER: readonly string[] = [
  '村民',
  '居民',
  '人',
  '那边',
  '这边',
  '当地',
  '街上',
  '境内',
  '一带',
  '附近',
  '的村',
  '段',
]
