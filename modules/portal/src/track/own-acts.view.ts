import { type Life, reportable } from '@onedoor/case'
import type { DateOnly } from '@onedoor/clock'
import { dated, type Html, html, type Reader, sayTo } from '@onedoor/html'
import type { Right } from './rights.state.ts'

const W = {
  notDone: { zh: '反映没有做到', en: 'Say that it was not done' },
  which: { zh: '哪一项没有做到', en: 'What was not done' },
  request: { zh: '诉求', en: 'request' },
  by: { zh: '承诺最迟', en: 'promised by' },
  called: { zh: '登记为做到', en: 'recorded as done' },
  what: { zh: '实际情况', en: 'How things really stand' },
  resolved: { zh: '确认已经解决', en: 'Confirm that it is resolved' },
  resolvedNote: {
    zh: '只有您觉得真的解决了才需要按。不按不会当作已经解决，也不影响任何事。',
    en: 'Only if you find that it is. Leaving this alone is never taken for it and changes nothing.',
  },
  more: { zh: '想说的话（可不填）', en: 'Anything to say (not needed)' },
  leave: { zh: '退出调解', en: 'Leave the mediation' },
  leaveNote: {
    zh: '不需要理由。您的事项照常办理，期限照常计算，其他途径照常可用。',
    en: 'No reason is needed. The handling goes on, the days go on counting, and every other way stays open.',
  },
} as const

export type OwnActs = Readonly<{
  id: string
  life: Life
  rights: readonly Right[]
  commandId: string
  /** The words of each claim by its id, as they were registered. */
  claims: Readonly<Record<string, string>>
}>

type Page = Readonly<{ code: string; today: DateOnly; reader: Reader }>

const hidden = ({ id, commandId }: OwnActs, code: string): Html =>
  html`<input type="hidden" name="code" value="${code}"><input type="hidden" name="matter" value="${id}"><input type="hidden" name="commandId" value="${commandId}">`

const words = (id: string, label: string, required: boolean): Html =>
  html`<div class="field"><label for="${id}">${label}</label><textarea id="${id}" name="text" rows="3" maxlength="2000"${required && html` required`}></textarea></div>`

type Days = Readonly<{ dueOn: DateOnly; performedOn?: DateOnly | undefined }>

const daysOf = ({ dueOn, performedOn }: Days, reader: Reader): string => {
  const say = sayTo(reader)
  const [open, comma, close] = reader.language === 'zh' ? ['（', '，', '）'] : [' (', ', ', ')']
  const called = performedOn === undefined ? '' : `${comma}${say(W.called)} ${performedOn}`
  return `${open}${say(W.by)} ${dueOn}${called}${close}`
}

/** Plain words, one choice, no account. */
const notDone = (acts: OwnActs, { code, today, reader }: Page): Html => {
  const say = sayTo(reader)
  const of = reportable(acts.life, today)
  return html`<details class="sheet"><summary>${say(W.notDone)}</summary><form method="post" action="/not-done">${hidden(acts, code)}
<fieldset><legend>${say(W.which)}</legend>${of.map(
    ({ claim, dueOn, performedOn }) =>
      html`<label class="tick"><input type="radio" name="promise" value="${claim}|${dueOn}" required${of.length === 1 && html` checked`}> <span>${acts.claims[claim] ?? `${say(W.request)} ${acts.life.claims.indexOf(claim) + 1}`}${dated(daysOf({ dueOn, performedOn }, reader))}</span></label>`,
  )}</fieldset>${words(`not-done-${acts.id}`, say(W.what), true)}<button>${say(W.notDone)}</button></form></details>`
}

const resolved = (acts: OwnActs, { code, reader }: Page): Html => {
  const say = sayTo(reader)
  return html`<details class="sheet"><summary>${say(W.resolved)}</summary><form method="post" action="/resolved">${hidden(acts, code)}<p class="hint">${say(W.resolvedNote)}</p>${words(`resolved-${acts.id}`, say(W.more), false)}<button>${say(W.resolved)}</button></form></details>`
}

const leave = (acts: OwnActs, { code, reader }: Page): Html => {
  const say = sayTo(reader)
  return html`<details class="sheet"><summary>${say(W.leave)}</summary><form method="post" action="/leave-mediation">${hidden(acts, code)}<p class="hint">${say(W.leaveNote)}</p>${words(`leave-${acts.id}`, say(W.more), false)}<button>${say(W.leave)}</button></form></details>`
}

/** What the petitioner can do about a promise, an end and a mediation: each form is there exactly when the right is. */
export const ownActs = (acts: OwnActs, page: Page): Html => {
  const has = (code: Right['code']): boolean => acts.rights.some((right) => right.code === code)
  return html`${has('report-non-performance') && notDone(acts, page)}${has('confirm-resolved') && resolved(acts, page)}${has('leave-mediation') && leave(acts, page)}`
}
