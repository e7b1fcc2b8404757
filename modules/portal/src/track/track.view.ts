import {
  type Charge,
  derivationOf,
  LIMITS_RUN_ON,
  type Life,
  matterNo,
  nextDue,
  PHASES,
  type Phase,
  type RunningClock,
} from '@onedoor/case'
import { type DateOnly, explain } from '@onedoor/clock'
import { area, dated, type Html, html, line, paragraphs, type Reader, sayTo } from '@onedoor/html'
import { isRefusal } from '@onedoor/kernel'
import { ownActs } from './own-acts.view.ts'
import { ownAffairs } from './own-affairs.view.ts'
import { type NumberedPaper, papersForYou } from './own-papers.view.ts'
import { OWED, type Right, ratingOpen, reviewOpen, reviewRight } from './rights.state.ts'
import type { Told } from './sentences.state.ts'
import { waysToAsk } from './ways.view.ts'

const W = {
  title: { zh: '查进度', en: 'Follow my matter' },
  lead: { zh: '输入收件凭证上的查询码，不需要姓名。', en: 'Type the query code from your slip; no name is needed.' },
  code: { zh: '查询码', en: 'Query code' },
  codeHint: { zh: '大小写、空格、横线都不要紧。', en: 'Capitals, spaces and dashes do not matter.' },
  open: { zh: '查看', en: 'Open' },
  unknown: {
    zh: '没有这个查询码。请对照凭证再看一遍；丢了可以带身份证到窗口补打。',
    en: 'There is no such code. Compare it with your slip; if it is lost, a window can print it again.',
  },
  waiting: { zh: '已收到，正在登记。', en: 'Received; being registered.' },
  by: { zh: '最迟', en: 'By' },
  holder: { zh: '现在由谁办', en: 'Who has it now' },
  handledBy: { zh: '办理的单位', en: 'Handled by' },
  since: { zh: '您已等待', en: 'You have waited' },
  days: { zh: '天', en: 'days' },
  story: { zh: '经过', en: 'What has happened' },
  can: { zh: '您可以做的', en: 'What you can do' },
  until: { zh: '最后一天', en: 'last day' },
  charges: { zh: '每一天由谁负责', en: 'Who each day is charged to' },
  add: { zh: '补充情况', en: 'Add something' },
  addText: { zh: '要补充的话', en: 'What you want to add' },
  choose: { zh: '选择照片或文件', en: 'Choose photographs or files' },
  send: { zh: '补充', en: 'Add' },
  rateOffice: { zh: '评价信访部门', en: 'Rate the petition office' },
  rateUnit: { zh: '评价责任单位', en: 'Rate the responsible unit' },
  rateNote: { zh: '自愿评价，只有一次；不评价不会当作满意。', en: 'Voluntary and once only; no answer is never taken as satisfied.' },
  comment: { zh: '想说的话（可不填）', en: 'Anything to say (not needed)' },
  late: { zh: '已超过法定期限', en: 'The legal day has passed' },
  slip: { zh: '收件凭证（PDF）', en: 'Slip (PDF)' },
  receipt: { zh: '可核对的回执', en: 'Receipt that can be checked' },
  print: { zh: '打印', en: 'Print' },
  how: { zh: '这一天是怎么算的', en: 'How this day was counted' },
  askReview: { 1: { zh: '请求复查', en: 'Ask for a first review' }, 2: { zh: '请求复核', en: 'Ask for the final review' } },
  withdrawReview: { zh: '撤回请求', en: 'Take the request back' },
  howReview: { zh: '请求复查、复核的最后一天是怎么算的', en: 'How the last day to ask for a review was counted' },
  handed: { zh: '您交来的', en: 'What you handed in' },
  declinedIn: { zh: '从收到到告知不予受理，共', en: 'From receipt to the notice of non-acceptance:' },
  filed: {
    zh: '已经书面告知，现在没有单位在办理。您补充情况后，信访部门会重新审看。',
    en: 'You were told in writing and no unit is handling it now. If you add something, the petition office looks again.',
  },
  closedOn: { zh: '办结于', en: 'Closed on' },
  notResolved: {
    zh: '是否已经解决，由您来说；没有说，不当作解决。',
    en: 'Whether it is resolved is yours to say; silence is not taken for it.',
  },
  resolvedOn: { zh: '确认解决于', en: 'Confirmed as resolved on' },
  linked: { zh: '和您的这一件一并办理：', en: 'It is handled together with matter no.' },
  limits: { zh: '算一算是哪一天', en: 'Work out which day' },
  answeredIn: { zh: '从收到到送达，共', en: 'From receipt to service:' },
} as const

const RATINGS = [
  { value: 'SATISFIED', zh: '满意', en: 'Satisfied' },
  { value: 'BASICALLY', zh: '基本满意', en: 'Basically satisfied' },
  { value: 'DISSATISFIED', zh: '不满意', en: 'Dissatisfied' },
] as const

export type Tracked = Readonly<{
  id: string
  number: number
  year: number
  life: Life
  subject: string
  holder: string
  story: readonly Told[]
  rights: readonly Right[]
  charges: readonly (Charge & Readonly<{ name: string }>)[]
  waited: number
  /** Of whatever is added from this page: sent twice, added once. */
  commandId: string
  opinionServed: boolean
  papers: readonly NumberedPaper[]
  /** The words of each claim by its id, as they were registered. */
  claims: Readonly<Record<string, string>>
  /** 并件: number of the matter that this one is handled with, and when that one is due. */
  linked?: Readonly<{ no: string; due: string | undefined }> | undefined
}>

export const codePage = (reader: Reader, fault: boolean, typed: string): { title: string; body: Html } => {
  const say = sayTo(reader)
  const body = html`<h1>${say(W.title)}</h1><p>${say(W.lead)}</p><form method="post" action="/track" data-code>
${line({ name: 'code', label: say(W.code), hint: say(W.codeHint), value: typed, fault: fault ? say(W.unknown) : undefined, autocomplete: 'off' })}<button class="main">${say(W.open)}</button></form>`
  return { title: say(W.title), body }
}

/** The count of one last day in plain sentences, with its article: the same derivation that the office sees. */
const counted = (clock: RunningClock | undefined, title: Html | string, reader: Reader): Html | false => {
  const derived = clock && derivationOf(clock)
  if (derived === undefined || isRefusal(derived)) return false
  return html`<details><summary>${title}</summary>${explain(derived, reader.language).map((sentence) => html`<p>${dated(sentence)}</p>`)}</details>`
}

const waitedFor = ({ opinionServed, life }: Tracked) => {
  if (opinionServed) return W.answeredIn
  return life.declinedOn === undefined ? W.since : W.declinedIn
}

const linkedTo = ({ linked }: Tracked, reader: Reader): Html | false => {
  const say = sayTo(reader)
  if (linked === undefined) return false
  return html`<p>${say(W.linked)} <strong>${linked.no}</strong>${linked.due !== undefined && html`${say({ zh: '，', en: ', ' })}${say(W.by)} <strong>${linked.due}</strong>`}</p>`
}

/** 办结 and 化解 are two things; the second is the petitioner’s to say. */
const over = ({ closedOn, resolvedOn }: Life, reader: Reader): Html | false => {
  const say = sayTo(reader)
  if (closedOn === undefined) return false
  const end = reader.language === 'zh' ? '。' : '. '
  return html`<p>${say(W.closedOn)} <span class="day">${closedOn}</span>${end}${resolvedOn === undefined ? say(W.notResolved) : `${say(W.resolvedOn)} ${resolvedOn}${end}`}</p>`
}

/** Nobody has it in hand any more. */
const OVER: readonly Phase[] = ['CLOSED', 'TERMINATED', 'WITHDRAWN']

const holding = ({ life, holder }: Tracked, reader: Reader): string => {
  const say = sayTo(reader)
  if (life.declinedOn !== undefined) return say(W.filed)
  return `${say(OVER.includes(life.phase) ? W.handledBy : W.holder)}${reader.language === 'zh' ? '：' : ': '}${holder}`
}

const owed = (clock: RunningClock | undefined, tracked: Tracked, today: DateOnly, reader: Reader): Html => {
  const say = sayTo(reader)
  const phase = PHASES[tracked.life.phase]
  const duty = clock && OWED[clock.id]
  const late = clock !== undefined && today > clock.legalDue
  const end = reader.language === 'zh' ? '。' : '.'
  return html`<section class="owed${late && ' late'}"><p><strong>${say(phase)}</strong></p>
<p>${holding(tracked, reader)}</p>
${linkedTo(tracked, reader)}${clock !== undefined && duty !== undefined && html`<p>${late && html`<strong>${say(W.late)}${end}</strong> `}${say(W.by)} <strong>${clock.legalDue}</strong> ${say(duty)}${end}</p>`}
${over(tracked.life, reader)}
<p class="soft">${say(waitedFor(tracked))} ${tracked.waited} ${say(W.days)}</p>
${counted(clock, say(W.how), reader)}</section>`
}

const when = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

const story = (told: readonly Told[], reader: Reader): Html => {
  const say = sayTo(reader)
  return html`<h3>${say(W.story)}</h3><ol class="story">${told.map(
    ({ at, sentence, words }) =>
      html`<li><time datetime="${at.toISOString()}">${when(at)}</time>${dated(say(sentence))}${words !== undefined && words !== '' && html`<div class="words">${paragraphs(words)}</div>`}</li>`,
  )}</ol>`
}

const rights = (list: readonly Right[], reader: Reader): Html => {
  const say = sayTo(reader)
  return html`<h3>${say(W.can)}</h3><ul>${list.map(({ text, until, basis }) => html`<li>${say(text)}${until !== undefined && html` <strong>${say(W.until)} ${until}</strong>`} <span class="soft" lang="zh">${basis}</span></li>`)}</ul>`
}

const ratingForm = (tracked: Tracked, about: 'OFFICE' | 'UNIT', code: string, reader: Reader): Html => {
  const say = sayTo(reader)
  const id = `${tracked.id}-${about}`
  return html`<form method="post" action="/rate" class="sheet"><input type="hidden" name="code" value="${code}"><input type="hidden" name="matter" value="${tracked.id}"><input type="hidden" name="about" value="${about}">
<fieldset><legend>${say(about === 'OFFICE' ? W.rateOffice : W.rateUnit)}</legend><p class="hint">${say(W.rateNote)}</p>
${RATINGS.map((rating) => html`<label class="tick"><input type="radio" name="rating" value="${rating.value}" required> <span>${say(rating)}</span></label>`)}</fieldset>
<div class="field"><label for="${id}-comment">${say(W.comment)}</label><textarea id="${id}-comment" name="comment" rows="2" maxlength="1000"></textarea></div><button>${say(about === 'OFFICE' ? W.rateOffice : W.rateUnit)}</button></form>`
}

const acts = (tracked: Tracked, code: string, today: DateOnly, reader: Reader): Html => {
  const say = sayTo(reader)
  const supplement = html`<form method="post" action="/supplement" enctype="multipart/form-data"><input type="hidden" name="code" value="${code}"><input type="hidden" name="matter" value="${tracked.id}"><input type="hidden" name="commandId" value="${tracked.commandId}">
${area({ name: `text-${tracked.id}`, label: say(W.addText), rows: 3 })}<div class="field"><input type="file" id="files-${tracked.id}" name="files" multiple data-choose="${say(W.choose)}" aria-label="${say(W.choose)}" accept="image/*,.pdf,.docx,.txt"></div><button>${say(W.send)}</button></form>`
  return html`${ownActs(tracked, { code, today, reader })}${ratingOpen(tracked.life, today).map((about) => ratingForm(tracked, about, code, reader))}
<details class="sheet"><summary>${say(W.add)}</summary>${supplement}</details>${waysToAsk(tracked, code, reader)}`
}

const paper = (path: string, given: Readonly<Record<string, string>>, text: string): Html =>
  html`<form method="post" action="${path}">${Object.entries(given).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button>${text}</button></form>`

/** 请求复查、复核: always there while the law knows it, also after the last day, which the form then says plainly. */
const reviewActs = (tracked: Tracked, code: string, reader: Reader): Html | false => {
  const say = sayTo(reader)
  const { id, commandId, life } = tracked
  const level = reviewOpen(life)
  if (level !== undefined) return html`<div class="acts">${paper('/ask-review', { code, matter: id }, say(W.askReview[level]))}</div>`
  const under = life.phase === 'REVIEW1' || life.phase === 'REVIEW2'
  return under && html`<div class="acts">${paper('/withdraw-review', { code, matter: id, commandId }, say(W.withdrawReview))}</div>`
}

const matter = (tracked: Tracked, code: string, today: DateOnly, reader: Reader): Html => {
  const say = sayTo(reader)
  const review = reviewRight(tracked.life)
  return html`<article><h2>${matterNo(tracked.year, tracked.number)} ${tracked.subject}</h2>
${owed(nextDue(tracked.life.clocks), tracked, today, reader)}${rights(tracked.rights, reader)}${review !== undefined && counted(review, say(W.howReview), reader)}
${reviewActs(tracked, code, reader)}${papersForYou(tracked, code, reader)}
${ownAffairs(tracked, code, reader)}${story(tracked.story, reader)}${acts(tracked, code, today, reader)}
<details><summary>${say(W.charges)}</summary><table><tbody>${tracked.charges.map(({ name, from, to, days }) => html`<tr><td>${name}</td><td><span class="day">${from}</span> – <span class="day">${to}</span></td><td>${days} ${say(W.days)}</td></tr>`)}</tbody></table></details></article>`
}

export type TrackPage = Readonly<{
  submission: string
  no: string
  code: string
  receivedOn: string
  /** Empty, like all words here, once they were lawfully erased: then no paper is made from them. */
  subject: string
  /** In the petitioner’s own words; nothing once they were lawfully erased. */
  narrative: string
  claims: readonly string[]
  firstDue: string
  matters: readonly Tracked[]
  today: DateOnly
}>

/** Everything about one submission and its matters: where it is, who holds it, what is owed by when, what can be done. */
export const trackPage = (page: TrackPage, reader: Reader): { title: string; body: Html } => {
  const say = sayTo(reader)
  const repeated = page.matters.length === 1 && page.matters[0]?.subject === page.subject
  const body = html`<h1>${page.no}</h1>${!repeated && html`<p class="soft">${page.subject}</p>`}
${page.matters.length === 0 && html`<section class="owed"><p><strong>${say(W.waiting)}</strong></p><p>${say(W.by)} <strong>${page.firstDue}</strong> ${say(OWED['C01'] ?? W.waiting)}${reader.language === 'zh' ? '。' : '.'}</p></section>`}
${page.matters.map((tracked) => matter(tracked, page.code, page.today, reader))}
${page.matters.some(({ life }) => life.purpose === 'REDRESS') && html`<p class="soft">${say(LIMITS_RUN_ON)} <a href="/limits">${say(W.limits)}</a></p>`}
${page.narrative !== '' && html`<details class="sheet"><summary>${say(W.handed)}</summary>${paragraphs(page.narrative)}<ol>${page.claims.map((claim) => html`<li>${claim}</li>`)}</ol></details>`}
<div class="acts">${page.subject !== '' && paper('/slip.pdf', { code: page.code, submission: page.submission }, say(W.slip))}${paper('/receipt.json', { code: page.code }, say(W.receipt))}<button type="button" data-print hidden>${say(W.print)}</button></div>`
  return { title: page.no, body }
}
