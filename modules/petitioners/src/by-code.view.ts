import { faultList, type Html, html, line, type Reader, sayTo, type Words } from '@onedoor/html'
import type { Parties } from './petitioners.state.ts'

type Typed = Readonly<Record<string, string | readonly string[] | undefined>>
export type Made = Readonly<{ title: string; body: Html }>

/** What a form of the petitioner's own is made from: the matter, and what was typed already. */
export type Shown = Readonly<{
  code: string
  matter: string
  /** Of what is sent from this page: sent twice, done once. */
  commandId: string
  parties: Parties
  today: string
  /** Agents by mandate, as the petitioner named them. */
  agents: ReadonlyMap<string, string>
  typed: Typed
  faults: readonly Readonly<{ field: string; text: string }>[]
  /** Why the rule says no. */
  refused?: string
}>

const W = {
  mend: { zh: '有几处需要补充，您写的都还在：', en: 'A few things are missing; everything you wrote is still here:' },
  back: { zh: '回到我的事项', en: 'Back to my matter' },
  who: { zh: '您的姓名', en: 'Your name' },
  whoHint: {
    zh: '这件事由几个人一起反映，请写登记时用的姓名。',
    en: 'Several people petition together; write your name as it was registered.',
  },
} as const

export const typedIn = ({ typed }: Shown, field: string): string => {
  const value = typed[field]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

export const chosenIn = ({ typed }: Shown, field: string): readonly string[] => [typed[field] ?? []].flat()

export const faultAt = ({ faults }: Shown, name: string): string | undefined => faults.find(({ field }) => field === name)?.text

/** Which of several people this is: by the name they know themselves, so that the page names nobody to anybody. */
export const whoField = (shown: Shown, reader: Reader): Html | false => {
  const say = sayTo(reader)
  if (shown.parties.people.length < 2) return false
  return line({
    ...{ name: 'who', label: say(W.who), hint: say(W.whoHint), value: typedIn(shown, 'who'), fault: faultAt(shown, 'who') },
    autocomplete: 'name',
  })
}

export const backTo = (code: string, reader: Reader, main = false): Html =>
  html`<form method="post" action="/track"><input type="hidden" name="code" value="${code}"><button${main && html` class="main"`}>${sayTo(reader)(W.back)}</button></form>`

type OwnForm = Readonly<{ path: string; fields: Html; submit: Words; files?: boolean; hidden?: Readonly<Record<string, string>> }>

/** The form itself: what was typed stays, what is wrong stands on top and beside its field. */
export const ownForm = (shown: Shown, { path, fields, submit, files = false, hidden = {} }: OwnForm, reader: Reader): Html => {
  const say = sayTo(reader)
  const { code, matter, commandId, faults, refused } = shown
  const carried = { code, matter, commandId, send: '1', ...hidden }
  return html`${faultList(say(W.mend), faults)}${refused !== undefined && html`<p class="fault" role="alert">${refused}</p>`}
<form method="post" action="${path}"${files && html` enctype="multipart/form-data"`}>${Object.entries(carried).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${fields}<button class="main">${say(submit)}</button></form>`
}

/** Done, and what follows from it. */
export const donePage = (title: Words, follows: Words, code: string, reader: Reader): Made => {
  const say = sayTo(reader)
  return { title: say(title), body: html`<h1>${say(title)}</h1><p>${say(follows)}</p>${backTo(code, reader, true)}` }
}
