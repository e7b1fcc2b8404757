import { html, publicPage, readerOf, sayTo } from '@onedoor/html'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Fault } from './invalid.ts'

type Words = Readonly<{ zh: string; en: string }>
type Told = Readonly<{ error?: string; message: Words; fields?: readonly Fault[] }>

export const SIGN_IN: Told = { error: 'sign-in', message: { zh: '请先登录。', en: 'Please sign in.' } }
export const NOT_YOURS: Told = { error: 'not-yours', message: { zh: '您的岗位不能做这件事。', en: 'Your post may not do this.' } }
export const NEW_PASSWORD_FIRST: Told = {
  error: 'new-password-first',
  message: { zh: '请先修改一次性密码。', en: 'Change the password that was given to you once; then everything is open.' },
}
export const FOREIGN: Told = {
  error: 'foreign',
  message: { zh: '请求来自其他网站，已拒绝。', en: 'The request came from another site and was refused.' },
}
export const TOO_LARGE: Told = {
  error: 'too-large',
  message: {
    zh: '内容或附件太大：每个附件不超过 20 MB，最多 9 个。',
    en: 'Too large: each file may have 20 MB, and there may be 9.',
  },
}
export const TOO_OFTEN: Told = {
  error: 'too-often',
  message: { zh: '操作过于频繁，请一分钟后再试。', en: 'Too many attempts; please wait a minute.' },
}
export const UNREADABLE: Told = {
  error: 'unreadable',
  message: { zh: '请求无法读懂，请检查格式。', en: 'The request could not be read; check its format.' },
}
export const NO_PAGE: Told = { error: 'not-found', message: { zh: '没有这个页面。', en: 'There is no such page.' } }
export const LOOPBACK_ONLY: Told = { error: 'loopback-only', message: { zh: '只对本机开放。', en: 'Open to this machine only.' } }
export const INVALID: Told = {
  error: 'invalid',
  message: { zh: '有几处需要更正，您填写的内容没有丢失。', en: 'A few things need mending; nothing you typed is lost.' },
}

export const failedWith = (id: string): Told => ({
  error: 'failed',
  message: {
    zh: `系统出错，没有保存。请重试；仍不行请告诉管理员编号 ${id}。`,
    en: `Something broke and nothing was saved. Try again, or give the administrator this number: ${id}.`,
  },
})

const W = {
  title: { zh: '没有成功', en: 'That did not work' },
  reload: {
    zh: '稍等一分钟，刷新本页即可：浏览器会把您写的再交一次，不会重复登记。',
    en: 'Wait a minute and reload this page: the browser sends what you wrote once more, and it is registered once.',
  },
  back: { zh: '也可以按浏览器的“返回”，改好再交。', en: 'You may also go back in the browser, mend it and send it again.' },
  home: { zh: '回到首页', en: 'To the front page' },
} as const

/** Worth sending again as it is; everything else must be mended first. */
const passes = (status: number): boolean => status === 429 || status >= 500

/** A browser that goes to a page asks for HTML; a program, and the desk’s own calls, do not. */
const wantsPage = ({ headers }: FastifyRequest): boolean => (headers.accept ?? '').includes('text/html')

const pageOf = (request: FastifyRequest, status: number, { message, fields = [] }: Told, language: 'zh' | 'en'): string => {
  const cookies = request.cookies as FastifyRequest['cookies'] | undefined
  const reader = readerOf({ language, cookies: cookies ?? {} })
  const say = sayTo(reader)
  const sent = request.method === 'POST'
  const body = html`<h1>${say(W.title)}</h1><p class="fault" role="alert">${say(message)}</p>
${fields.length > 0 && html`<ul>${fields.map((fault) => html`<li>${fault.field}：${say(fault)}</li>`)}</ul>`}
${sent && passes(status) && html`<p>${say(W.reload)}</p>`}${sent && html`<p>${say(W.back)}</p>`}<p><a class="button" href="/">${say(W.home)}</a></p>`
  return publicPage({ title: say(W.title), here: '/', reader, body })
}

type Where = Readonly<{ request: FastifyRequest; reply: FastifyReply; language: 'zh' | 'en' }>

/** What went wrong, as a page for whoever reads pages and as JSON for whoever reads that. Never what was sent, never the machine’s own words. */
export const problem = ({ request, reply, language }: Where, status: number, told: Told): FastifyReply => {
  void reply.status(status).header('cache-control', 'no-store')
  return wantsPage(request) ? reply.type('text/html; charset=utf-8').send(pageOf(request, status, told, language)) : reply.send(told)
}
