import type { Channel, Person } from '@onedoor/case'

/** What a column of a table may hold. */
export const FIELDS = [
  ...(['id', 'subject', 'narrative', 'claims', 'received', 'channel', 'name', 'phone', 'idNo', 'address', 'place'] as const),
  ...(['account', 'reply', 'replied'] as const),
] as const
export type Field = (typeof FIELDS)[number]

/** Our field → the heading of their column. */
export type ColumnMap = Readonly<Partial<Record<Field, string>>>

/** Headings that are understood without a map, in the order of preference. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', '编号', '序号', '信访件编号', '受理编号', '收件号'],
  subject: ['subject', 'title', '标题', '主题', '事由', '概况', '信访事项'],
  narrative: ['narrative', 'detail', 'content', '内容', '详情', '正文', '反映内容', '主要内容'],
  claims: ['claims', '诉求', '信访诉求', '请求', '要求'],
  received: ['received', 'time', 'date', '收到日期', '来信日期', '登记日期', '登记时间', '日期', '时间', '信访日期'],
  channel: ['channel', '形式', '信访形式', '来源'],
  name: ['name', '姓名', '信访人', '信访人姓名', '联系人'],
  phone: ['phone', '电话', '手机', '联系电话', '手机号码'],
  idNo: ['idNo', '身份证号', '身份证号码', '证件号码'],
  address: ['address', '地址', '住址', '联系地址'],
  place: ['place', '问题属地', '属地', '所属区划'],
  account: ['account', 'user', '账号', '网名'],
  reply: ['reply', '答复', '答复内容', '处理意见'],
  replied: ['replied', 'reply_time', '答复日期', '答复时间'],
}

/** The map given, and for every field it leaves out the first heading that is understood. */
export const mapFor = (headings: readonly string[], given: ColumnMap): ColumnMap =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const own = given[field]
      if (own !== undefined) return [[field, own]]
      const known = HEADINGS[field].find((name) => headings.includes(name))
      return known === undefined ? [] : [[field, known]]
    }),
  )

/** What a table lacks to be a table of letters: a column that the map names and nobody wrote, or all that tells what was said and when. */
export const lackOf = (headings: readonly string[], given: ColumnMap): string | undefined => {
  const found = headings.join('、')
  const absent = Object.entries(given).find(([, heading]) => !headings.includes(heading))
  if (absent !== undefined)
    return `列对应表把 ${absent[0]} 指到“${absent[1]}”，表里没有这一列；表里有：${found}。The map names a column that the table does not have: ${absent[1]}.`
  const { subject, narrative, received } = mapFor(headings, given)
  if (subject === undefined && narrative === undefined)
    return `表里没有标题或内容列；表里有：${found}。请用 --map 指明。No column holds a subject or a text; name one with --map.`
  return received === undefined
    ? `表里没有收到日期列；表里有：${found}。请用 --map 指明。No column holds the day of receipt; name it with --map.`
    : undefined
}

/** A letter as a row of a table told it. */
export type Letter = Readonly<{
  /** Which row of whose table: the same row is the same letter, however often it is loaded. */
  key: string
  receivedAt: Date
  channel: Channel
  subject: string
  narrative: string
  claims: readonly string[]
  persons: readonly Person[]
  place: string
  reply: string
  repliedAt: Date | undefined
}>

export type RowFault = Readonly<{ code: string; zh: string; en: string }>
