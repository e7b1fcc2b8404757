import { type Span, sentencesIn, textOf } from '../reading/passages.ts'
import type { Said } from '../reading/said.ts'
import { sameLength } from '../reading/same-length.ts'
import type { Finding } from './finding.ts'

/** 复查: to whom and within which time; 复核 for an opinion on review. After the second review there is none, and none of a suggestion. */
export type NextStep = 'REVIEW' | 'FINAL_REVIEW' | 'NONE' | 'NONE_OF_A_SUGGESTION'

type Named = Readonly<{ word: string; other: string; article: string; name: string; otherName: string; no: string }>

const STEPS: Readonly<Record<'REVIEW' | 'FINAL_REVIEW', Named>> = {
  REVIEW: { word: '复查', other: '复核', article: '第三十五条', name: 'review', otherName: 'final review', no: '35' },
  FINAL_REVIEW: { word: '复核', other: '复查', article: '第三十六条', name: 'final review', otherName: 'review', no: '36' },
}
const THIRTY_DAYS = /(?:30|三十)\s?[日天]/

/** The way to ask for another look, with its thirty days: a whole paper without it takes a right away that the person has (信访工作条例 第三十五条、第三十六条). */
const remedyFinding = (reply: string, remedy: NextStep): Finding | undefined => {
  if (remedy === 'NONE' || remedy === 'NONE_OF_A_SUGGESTION') return undefined
  const { word, article, name, no } = STEPS[remedy]
  const text = sameLength(reply)
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    if (THIRTY_DAYS.test(text.slice(Math.max(0, at - 60), at + 60))) return undefined
  return {
    kind: 'REMEDY_MISSING',
    weight: 'stop',
    said: {
      zh: `没有写明收到之日起30日内可以申请${word}（${article}），请补上`,
      en: `It does not say that ${name} can be asked for within thirty days of receipt (Art. ${no}): add it`,
    },
  }
}

/** The text speaks of itself, to its reader; what an earlier paper told, or a law says in general, is history. */
const ITS_OWN = /本(?:处理|答复|复查|复核)?意见|收到本|如(?:果|您|你)?[^，。；\n]{0,12}不服|[您你][^，。；\n]{0,12}不服/
const HISTORY = /原(?:处理|答复|复查)?意见|告知|载明|信访人对/
const OFFERS = /(?:可以|有权|可(?=自|在|于|向|依法)|应当?(?=自|在|于)|须(?=自|在|于))[^。；\n]{0,60}?复[查核]/
const DAYS = /(?<count>\d{1,3}|[一二三四五六七八九十]{1,3})\s?个?(?<working>工作)?[日天](?:之|以)?内/
const CLOSES = /终局|最终(?:的)?(?:意见|答复|处理)|不再受理|不得(?:再|再次)?(?:申请|请求|提出)|不能(?:再|再次)?(?:申请|请求)/

const NO_REVIEW: Readonly<Record<'NONE' | 'NONE_OF_A_SUGGESTION', Said>> = {
  NONE: {
    zh: '这里写了还可以申请复查、复核：复核是最后一级（第三十六条），请删去这句话',
    en: 'It offers another review, but the final review is the last (Art. 36): take this sentence out',
  },
  NONE_OF_A_SUGGESTION: {
    zh: '这里写了可以申请复查、复核：复查针对的是处理意见（第三十五条），对建议的答复没有复查，请删去这句话',
    en: 'It offers a review, which the law gives for opinions on claims (Art. 35) and not for the answer to a suggestion: take this sentence out',
  },
}

const isThirty = (count: string): boolean => count === '30' || count === '三十'

const wrongTime = (words: string): boolean => {
  const { count, working } = DAYS.exec(words)?.groups ?? {}
  return count !== undefined && (!isThirty(count) || working !== undefined)
}

const wrongStep = (words: string, { word, other, article, name, otherName, no }: Named): Said | undefined => {
  if (!OFFERS.test(words))
    return CLOSES.test(words)
      ? {
          zh: `这里写成不能再申请，依法还可以申请${word}（${article}），请改正`,
          en: `It says that this is the end, but ${name} can still be asked for (Art. ${no}): correct it`,
        }
      : undefined
  if (!words.includes(word))
    return {
      zh: `这里写的是申请${other}，依法应当是${word}（${article}），请改正`,
      en: `It names the ${otherName}, but what can be asked for now is the ${name} (Art. ${no}): correct it`,
    }
  return wrongTime(words)
    ? {
        zh: `申请${word}的期限是收到之日起30日（${article}），这里写的不一样，请改正`,
        en: `The time to ask for ${name} is thirty days from receipt (Art. ${no}), and this says otherwise: correct it`,
      }
    : undefined
}

const wrongIn = (words: string, next: NextStep): Said | undefined => {
  if (next === 'REVIEW' || next === 'FINAL_REVIEW') return wrongStep(words, STEPS[next])
  return OFFERS.test(words) ? NO_REVIEW[next] : undefined
}

const found = (at: Span, said: Said): Finding => ({ kind: 'REMEDY_WRONG', weight: 'stop', at, said })

/**
 * What the text itself says of another look against what the law gives at this level. The official form prints the right words below it, so that saying nothing here is in
 * order, and saying it otherwise sends the person to the wrong door or past the last day.
 */
export const remedyAgainstLaw = (text: string, next: NextStep | undefined): readonly Finding[] => {
  if (next === undefined) return []
  const read = sameLength(text)
  return sentencesIn(read).flatMap((sentence) => {
    const words = textOf(read, sentence)
    const said = ITS_OWN.test(words) && !HISTORY.test(words) ? wrongIn(words, next) : undefined
    return said === undefined ? [] : [found(sentence, said)]
  })
}

/** `needed`: the way on that a whole paper must hold; what it holds wrongly is not said to be missing as well. */
export const remedyFindings = (text: string, needed: NextStep, next: NextStep | undefined): readonly Finding[] => {
  const wrong = remedyAgainstLaw(text, next)
  const missing = wrong.length > 0 ? undefined : remedyFinding(text, needed)
  return missing === undefined ? wrong : [missing]
}
