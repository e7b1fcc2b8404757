import { type Html, html } from './html.ts'

export type Language = 'zh' | 'en'
export type Words = Readonly<{ zh: string; en: string }>

/** The reader of a public page: language, and large type for those who asked for it (长辈模式). */
export type Reader = Readonly<{ language: Language; large: boolean }>

export const LARGE_COOKIE = 'onedoor_large'

export const readerOf = (asked: { language: Language; cookies: Readonly<Record<string, string | undefined>> }): Reader => ({
  language: asked.language,
  large: asked.cookies[LARGE_COOKIE] === '1',
})

export const sayTo =
  ({ language }: Reader) =>
  (words: Words): string =>
    words[language]

const W = {
  name: { zh: '一扇门', en: 'One Door' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  lodge: { zh: '我要反映', en: 'Hand in a matter' },
  track: { zh: '查进度', en: 'Follow my matter' },
  register: { zh: '公开登记簿', en: 'Public register' },
  verify: { zh: '核对回执', en: 'Check a receipt' },
  large: { zh: '大字', en: 'Large type' },
  normal: { zh: '标准字', en: 'Normal type' },
  foot: {
    zh: '反映问题不收任何费用。姓名和电话只给依法办理的人看，每次查看都有记录。',
    en: 'Handing in a matter costs nothing. Your name and telephone are shown only to those who must handle it by law, and every look is recorded.',
  },
} as const

const bar = (reader: Reader, here: string): Html => {
  const say = sayTo(reader)
  const link = (path: string, words: Words) =>
    html`<li><a href="${path}"${here === path ? html` aria-current="page"` : ''}>${say(words)}</a></li>`
  return html`<header class="bar"><a class="mark" href="/">${say(W.name)}</a>
<nav aria-label="${say(W.name)}"><ul>${link('/lodge', W.lodge)}${link('/track', W.track)}${link('/register', W.register)}${link('/verify', W.verify)}</ul></nav>
<form class="reader" method="post" action="/reader"><input type="hidden" name="back" value="${here}">
<button name="large" value="${reader.large ? '0' : '1'}">${say(reader.large ? W.normal : W.large)}</button>
<button name="language" value="${reader.language === 'zh' ? 'en' : 'zh'}" lang="${reader.language === 'zh' ? 'en' : 'zh-CN'}">${reader.language === 'zh' ? 'English' : '中文'}</button></form></header>`
}

export type PageSpec = Readonly<{ title: string; here: string; reader: Reader; body: Html }>

/** A public page: one column, own style sheet, a script that only makes things easier. Works without it. */
export const publicPage = ({ title, here, reader, body }: PageSpec): string => {
  const say = sayTo(reader)
  return html`<!doctype html>
<html lang="${reader.language === 'zh' ? 'zh-CN' : 'en'}"${reader.large ? html` class="large"` : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${say(W.name)}</title>
<link rel="stylesheet" href="/public/public.css"><link rel="icon" href="/public/door.svg" type="image/svg+xml">
<script src="/public/public.js" defer></script></head>
<body><a class="skip" href="#content">${say(W.skip)}</a>${bar(reader, here)}
<main id="content" tabindex="-1">${body}</main>
<footer><p>${say(W.foot)}</p></footer></body></html>`.markup
}
