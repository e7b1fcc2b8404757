import { html, publicPage, readerOf, sayTo } from '@onedoor/html'
import type { Asked, Route } from '@onedoor/http'

const W = {
  title: { zh: '接口说明', en: 'The API' },
  lead: {
    zh: '下列接口由程序的路由声明生成。每条写明谁可以调用；依法不能做的返回 409，带规则代码和条文。',
    en: 'Made from the declarations of the routes themselves. Each says who may call it; what the law does not allow answers 409 with the rule and its article.',
  },
  raw: { zh: 'OpenAPI 3.1 文件', en: 'OpenAPI 3.1 file' },
  anyone: { zh: '任何人', en: 'anyone' },
  'signed-in': { zh: '已登录', en: 'signed in' },
} as const

const mayText = (may: Route['may'], say: (words: { zh: string; en: string }) => string): string =>
  may === 'anyone' || may === 'signed-in' ? say(W[may]) : may

/** Every route on one page, for people who write against it. */
export const apiPage = (routes: readonly Route[], asked: Pick<Asked, 'language' | 'cookies'>): string => {
  const reader = readerOf(asked)
  const say = sayTo(reader)
  const rows = routes
    .filter(({ page }) => page !== true)
    .map(
      ({ method, path, may, summary }) =>
        html`<tr><td><strong>${method}</strong> <code>${path}</code><br>${say(summary)}</td><td>${mayText(may, say)}</td></tr>`,
    )
  const body = html`<h1>${say(W.title)}</h1><p>${say(W.lead)}</p><p><a href="/api/openapi.json">${say(W.raw)}</a></p><table><tbody>${rows}</tbody></table>`
  return publicPage({ title: say(W.title), here: '/api', reader, body })
}
