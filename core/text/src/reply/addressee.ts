import { sameLength } from '../reading/same-length.ts'
import type { Finding } from './finding.ts'

/** 网友“某某”：您好, 李建国同志：, 尊敬的王女士：— whom a reply speaks to, at its beginning. */
const QUOTED = /^[\s:：]*(?:尊敬的|亲爱的|来信人|各位)?\s?(?:网友|网民|网名|市民|来信人|同志)?\s?[“"'](?<name>[^”"'\n]{1,20})[”"']/
const TITLED = /^[\s]*(?:尊敬的)?(?<name>[\u3400-\u9FFF·]{1,12}?)(?:同志|先生|女士|网友)?\s?[:：，,]?\s?(?:您好|你好|:|：)/
/** 张敏女士：, 李建国，您好: somebody is greeted. 查看结果： is a heading. */
const A_GREETING = /尊敬的|亲爱的|网友|网民|来信人|同志|先生|女士|[您你]好/
const A_BEGINNING = 60

/** Words of address that name nobody. */
const NOBODY = [
  '广大',
  '写信人',
  '来访人',
  '网友',
  '网民',
  '市民',
  '来信人',
  '信访人',
  '同志',
  '先生',
  '女士',
  '朋友',
  '领导',
  '尊敬的',
  '亲爱的',
  '各位',
  '业主',
  '居民',
  '村民',
  '群众',
  '家长',
  '同学',
  '老师',
  '您',
  '你',
  '关于',
  '回复',
  '答复',
  '情况',
  '问题',
  '留言',
  '来信',
  '信件',
  '投诉人',
  '反映人',
  '咨询',
]

const A_NAME = 2
const SURNAME_ALONE = 1

export type Addressee = Readonly<{ name: string; start: number; end: number }>

const addressedIn = (text: string, pattern: RegExp, greeted: boolean): string | undefined => {
  const match = pattern.exec(text)
  if (match === null || (greeted && !A_GREETING.test(match[0]))) return undefined
  const name = match.groups?.['name']?.trim() ?? ''
  return name.length < A_NAME || NOBODY.some((word) => name.includes(word)) ? undefined : name
}

/** `greeted`: only where somebody is greeted, and not where a name or a heading stands alone. */
export const addresseeOf = (reply: string, greeted = false): Addressee | undefined => {
  const text = sameLength(reply.slice(0, A_BEGINNING))
  const name = addressedIn(text, QUOTED, greeted) ?? addressedIn(text, TITLED, greeted)
  if (name === undefined) return undefined
  const start = text.indexOf(name)
  return { name: reply.slice(start, start + name.length), start, end: start + name.length }
}

const plain = (name: string): string => sameLength(name).replaceAll(/[\s某×xX*·]/g, '')

/** 王女士 and 王某 are 王小明 as well as 王大山; a whole name is itself alone. */
const mayBe = (said: string, known: string): boolean => {
  const [one, other] = [plain(said), plain(known)]
  if (one === '' || other === '') return true
  return one.length <= SURNAME_ALONE ? other.startsWith(one) : other.includes(one) || one.includes(other)
}

/** Names the case and is not in it: a reply addressed to somebody else. `names`: everybody whom the case calls a petitioner, by name or by what they signed with. */
export const wrongAddressee = (reply: string, names: readonly string[], greeted = false): Finding | undefined => {
  const found = addresseeOf(reply, greeted)
  if (found === undefined || names.length === 0 || names.some((name) => mayBe(found.name, name))) return undefined
  return {
    kind: 'ANOTHER_ADDRESSEE',
    weight: 'stop',
    at: { start: found.start, end: found.end },
    said: {
      zh: `称呼的是“${found.name}”，本件没有这位信访人：姓名写错了请改，或者看是不是写给另一件的`,
      en: `It speaks to “${found.name}”, who is no petitioner of this matter: correct the name, or see whether it was written for another matter`,
    },
  }
}
