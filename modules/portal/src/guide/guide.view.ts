import { type HoursFrom, hoursOn, ruleFor, USUAL_HOURS } from '@onedoor/clock'
import { type Html, html, type Reader, sayTo, type Words } from '@onedoor/html'

/** An office as the directory knows it. */
type Office = Readonly<{ kind: string; name: Words; address: string; phone: string; hours?: readonly HoursFrom[] }>

/** Whoever does not know where to go goes to the petition office; every other kind of unit comes after these. */
const FIRST = ['office', 'county', 'bureau', 'township']

const rank = ({ kind }: Office): number => (FIRST.includes(kind) ? FIRST.indexOf(kind) : FIRST.length)

const W = {
  title: { zh: '程序、期限和地址', en: 'How it goes, by when, and where' },
  lead: {
    zh: '反映问题以后，每一步由谁办、最迟哪天办，法规都有规定。下面是今天有效的规定。',
    en: 'What happens after you hand in a matter, who must do it and by when is set by law. This is the law as it stands today.',
  },
  steps: { zh: '一步一步', en: 'Step by step' },
  offices: { zh: '单位所欠的期限', en: 'What offices owe you' },
  yours: { zh: '您的期限', en: 'Your own last days' },
  warning: {
    zh: '信访不会让诉讼、仲裁、行政复议的期限停下来。下面这些期限照常走，请尽早。',
    en: 'Handing in a matter does not stop the periods for a lawsuit, arbitration or reconsideration. They run on, so go soon.',
  },
  lastDay: { zh: '最后一天到几点', en: 'When the last day ends' },
  window: { zh: '窗口', en: 'Open' },
  where: { zh: '到哪里、打给谁', en: 'Where to go and whom to call' },
  whereHint: {
    zh: '不知道该找谁，就找第一个：由它登记并转给有权处理的单位。写信寄到同一地址。',
    en: 'If you do not know whom to ask, go to the first one: it registers your matter and passes it to the unit that is competent. Letters go to the same address.',
  },
  others: { zh: '其他单位', en: 'The other offices' },
  laws: { zh: '依据的法规', en: 'The texts it rests on' },
} as const

const STEPS: readonly Words[] = [
  {
    zh: '登记。网上、来信、来电、来访都一样，登记下来就有编号和查询码。口头说的，如实记下来并念给您听。',
    en: 'Registration. Online, by letter, by telephone or in person, it gets a number and a query code. What you say is written down as you say it and read back to you.',
  },
  {
    zh: '转给有权处理的单位。单位认为不归它管的，要在五个工作日内说明理由；您的期限不因此停下。',
    en: 'It goes to the unit that is competent. A unit that thinks otherwise must say why within five working days; your days do not stop.',
  },
  {
    zh: '书面告知是否受理、按什么途径办。不予受理的，要告诉您该向哪里提出。',
    en: 'You are told in writing whether it is accepted and which way it goes. If it is not, you are told where to go instead.',
  },
  {
    zh: '调查、听取您的陈述，出具处理意见书，对每项诉求分别答复并送达。',
    en: 'The unit looks into it, hears you, and answers each of your requests in a written opinion that is served on you.',
  },
  {
    zh: '不服的，可以请求复查；对复查意见还不服的，可以请求复核。请不请求由您决定，不影响您的其他权利。',
    en: 'If you disagree you may ask for a first review, and after it for a final one. It is for you to decide, and touches no other right of yours.',
  },
  {
    zh: '支持您的，要按承诺的日期做到。没有做到，可以凭查询码告诉我们。',
    en: 'What is promised to you must be done by the day it names. If it is not, say so with your query code.',
  },
  {
    zh: '听证、调解都要您同意；不同意，什么也不影响。随时可以补充情况，可以请人代办，可以撤回。',
    en: 'Hearings and mediation need your consent, and refusing changes nothing. You may add to it, have somebody act for you, or take it back at any time.',
  },
]

/** Last days end by how a thing comes: 民法典 第二百零三条第二款; by post 民事诉讼法 第八十五条第四款. */
const ENDS: readonly Words[] = [
  { zh: '网上提交：到最后一天 24 时。', en: 'Online: until midnight of the last day.' },
  {
    zh: `交到窗口：到最后一天下班。各单位的办公时间写在下面；没有另行公布的是 ${USUAL_HOURS.opens}–${USUAL_HOURS.closes}。`,
    en: `At a window: until it closes on the last day. The hours of each office stand below; where none were published they are ${USUAL_HOURS.opens}–${USUAL_HOURS.closes}.`,
  },
  {
    zh: '邮寄：最后一天寄出就算按时，看邮戳，路上几天不算。请留好寄件凭证。',
    en: 'By post: posted on the last day is in time. The postmark counts, not the days on the way. Keep the receipt.',
  },
]

const OFFICE_CLOCKS = ['C01', 'C02', 'C03', 'C04', 'C07', 'C08', 'C06', 'C10', 'C11']
const OWN_CLOCKS = ['P01', 'P02', 'P09']
const OTHER_CLOCKS = ['P03', 'P04', 'P05', 'P07', 'P08']

const UNITS = {
  'calendar-day': { zh: '日', en: 'days' },
  'working-day': { zh: '个工作日', en: 'working days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
} as const

const clockItem = (id: string, today: string, reader: Reader): Html | false => {
  const rule = ruleFor(id, today)
  if (rule === undefined) return false
  const say = sayTo(reader)
  const length = `${rule.length} ${say(UNITS[rule.unit])}`
  const counted = say({ zh: `自${rule.starts.zh}起 ${length}`, en: `${length} from the day ${rule.starts.en}` })
  return html`<li><strong>${say(rule.name)}</strong><br>${counted} <span class="soft">${rule.basis}</span></li>`
}

const clocks = (ids: readonly string[], today: string, reader: Reader): Html =>
  html`<ul>${ids.map((id) => clockItem(id, today, reader))}</ul>`

type Shown = Readonly<{ today: string; reader: Reader }>

const unitItem = ({ name, address, phone, hours }: Office, { today, reader }: Shown): Html => {
  const { opens, closes } = hoursOn(hours, today)
  return html`<li><strong>${name[reader.language]}</strong><br>${address}${phone !== '' && html` <a href="tel:${phone}">${phone}</a>`}<br><span class="soft">${sayTo(reader)(W.window)} ${opens}–${closes}</span></li>`
}

const places = (units: readonly Office[], shown: Shown): Html => {
  const say = sayTo(shown.reader)
  const [first, ...others] = units.toSorted((a, b) => rank(a) - rank(b))
  return html`<ul>${first !== undefined && unitItem(first, shown)}</ul>
<details><summary>${say(W.others)}</summary><ul>${others.map((unit) => unitItem(unit, shown))}</ul></details>`
}

const LAWS: readonly Words[] = [
  {
    zh: '《信访工作条例》（2022 年 5 月 1 日起施行）',
    en: 'Regulation on Petition Work (Xinfang Gongzuo Tiaoli), in force since 1 May 2022',
  },
  {
    zh: '《信访条例》（2005 年 5 月 1 日至 2022 年 4 月 30 日的事项）',
    en: 'Petition Regulation (Xinfang Tiaoli) of 2005, for matters of 1 May 2005 to 30 April 2022',
  },
  { zh: '《民法典》关于期间计算的规定', en: 'Civil Code, on how periods are counted' },
  { zh: '《人民调解法》《个人信息保护法》', en: 'People’s Mediation Law; Personal Information Protection Law' },
]

/** 信访工作条例 第十八条: channels, addresses, telephones, procedure, periods and texts are made public. */
export const guidePage = (units: readonly Office[], today: string, reader: Reader): { title: string; body: Html } => {
  const say = sayTo(reader)
  const body = html`<h1>${say(W.title)}</h1><p>${say(W.lead)}</p>
<h2>${say(W.steps)}</h2><ol>${STEPS.map((step) => html`<li>${say(step)}</li>`)}</ol>
<h2>${say(W.offices)}</h2>${clocks(OFFICE_CLOCKS, today, reader)}
<h2>${say(W.yours)}</h2>${clocks(OWN_CLOCKS, today, reader)}<h3>${say(W.lastDay)}</h3><ul>${ENDS.map((end) => html`<li>${say(end)}</li>`)}</ul><p><strong>${say(W.warning)}</strong></p>${clocks(OTHER_CLOCKS, today, reader)}
<h2>${say(W.where)}</h2><p>${say(W.whereHint)}</p>${places(units, { today, reader })}
<h2>${say(W.laws)}</h2><ul>${LAWS.map((law) => html`<li>${say(law)}</li>`)}</ul>`
  return { title: say(W.title), body }
}
