import { html, publicPage, readerOf, sayTo } from '@onedoor/html'
import { route } from '@onedoor/http'

const W = {
  title: { zh: '只进一扇门', en: 'One door to enter' },
  lead: {
    zh: '有事到这里说一次就行。登记下来就有编号，谁也抹不掉；谁在办、哪天前要答复，随时看得到。',
    en: 'Say it here, once. It gets a number that nobody can make vanish; who has it and by which day you are owed an answer can be seen at any time.',
  },
  lodge: { zh: '我要反映', en: 'Hand in a matter' },
  lodgeHint: { zh: '不用注册，用自己的话写', en: 'No account; in your own words' },
  track: { zh: '查进度', en: 'Follow my matter' },
  trackHint: { zh: '凭查询码，不用姓名', en: 'With the query code; no name' },
  register: { zh: '公开登记簿', en: 'Public register' },
  registerHint: { zh: '任何人都能核对它没有被改过', en: 'Anyone can check that nothing in it was changed' },
  verify: { zh: '核对回执', en: 'Check a receipt' },
  verifyHint: { zh: '看您的那份还在不在登记簿里', en: 'See that yours is still in the register' },
  guide: { zh: '程序、期限和地址', en: 'How it goes, by when, and where' },
  guideHint: { zh: '每一步谁办、最迟哪天，到哪里、打给谁', en: 'Who must do what by when; addresses and telephones' },
  window: {
    zh: '也可以到窗口、打电话、写信，或请村里的代跑员帮忙。',
    en: 'You may also come to the window, telephone, write, or ask the runner in your village.',
  },
} as const

export const homeRoute = route({
  method: 'GET',
  path: '/',
  may: 'anyone',
  page: true,
  summary: { zh: '首页', en: 'The front door.' },
  handle: (asked) => {
    const reader = readerOf(asked)
    const say = sayTo(reader)
    const door = (path: string, words: { zh: string; en: string }, hint: { zh: string; en: string }) =>
      html`<li><a href="${path}"><strong>${say(words)}</strong>${say(hint)}</a></li>`
    const body = html`<h1>${say(W.title)}</h1><p>${say(W.lead)}</p><ul class="doors">${door('/lodge', W.lodge, W.lodgeHint)}${door('/track', W.track, W.trackHint)}${door('/guide', W.guide, W.guideHint)}${door('/register', W.register, W.registerHint)}${door('/verify', W.verify, W.verifyHint)}</ul><p class="soft">${say(W.window)}</p>`
    return Promise.resolve({ html: publicPage({ title: say(W.title), here: '/', reader, body }) })
  },
})
