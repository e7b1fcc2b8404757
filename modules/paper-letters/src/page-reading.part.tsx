import { call, type Problem, type Reply, type Said } from '@onedoor/ui'
import { useEffect, useState } from 'react'
import type { ReadText } from './draft.state.ts'

export type LineBox = Readonly<{ x: number; y: number; width: number; height: number; angle: number }>

export type PageRead = ReadText & Readonly<{ turn: 0 | 1 | 2 | 3; width: number; height: number; lines: readonly LineBox[] }>

export type Unread = keyof typeof UNREAD

/** How far a page is, as the door answers. */
export type PageReading = Readonly<{ doubtful: number }> &
  (
    | Readonly<{ state: 'waiting'; ahead: number }>
    | Readonly<{ state: 'reading' }>
    | Readonly<{ state: 'read'; page: PageRead }>
    | Readonly<{ state: 'unread'; why: Unread }>
  )

/** Why there is no proposal, and that the person goes on by hand. */
export const UNREAD = {
  'not-installed': {
    zh: '这台服务器没有安装识别组件，请对照图片录入。管理员可运行 onedoor text install-ocr 安装。',
    en: 'What reads paper is not installed on this server: please type beside the image. An administrator installs it with onedoor text install-ocr.',
  },
  'not-an-image': {
    zh: '这个文件打不开：不是图片，或者已经损坏。请另存为图片再传，或直接打开附件录入。',
    en: 'This file does not open: no image, or a damaged one. Save it as images, or open the file and type.',
  },
  locked: {
    zh: '这个 PDF 设有密码，打不开。请来信人提供不加密的文件，或者打印出来再扫描。',
    en: 'This PDF is locked with a password. Ask for a file without one, or print it and scan it.',
  },
  'no-picture': {
    zh: '这一页里没有扫描的图片：可能是空白页，或是程序画的页，没有识别。请打开原件，对照录入。',
    en: 'There is no scanned picture on this page: it may be blank, or drawn by a program. It was not read. Open the file itself and type beside it.',
  },
  'in-pieces': {
    zh: '这一页由几块图片拼成，机器拼不完整，没有识别。请打开原件，对照录入；或者把这一页另存为图片再传。',
    en: 'This page is laid out in pieces that cannot be put together for certain, and was not read. Open the file itself and type beside it, or save the page as an image.',
  },
  'too-many-pixels': {
    zh: '图片太大（超过 1.2 亿像素），没有识别。请缩小后重新上传，或对照图片录入。',
    en: 'The image is too large (over 120 megapixels) and was not read. Upload it smaller, or type beside it.',
  },
  'too-small': { zh: '图片太小，看不出文字。', en: 'The image is too small to hold writing.' },
  'no-text': {
    zh: '这一页没有认出文字。有手写的，请对照图片录入。',
    en: 'Nothing on this page reads as writing. If there is handwriting, please type beside the image.',
  },
  'took-too-long': {
    zh: '识别用时过长，已停止。请重试，或对照图片录入。',
    en: 'Reading took too long and was stopped. Try again, or type beside the image.',
  },
  'too-many-waiting': { zh: '排队的页太多，请过几分钟重试。', en: 'Too many pages are waiting; try again in a few minutes.' },
  'too-much-memory': {
    zh: '识别这一页要的内存太多，已停止。请对照图片录入。',
    en: 'This page needed too much memory and was stopped. Please type beside the image.',
  },
  'engine-failed': { zh: '识别中断了。请重试，或对照图片录入。', en: 'Reading broke off. Try again, or type beside the image.' },
} as const satisfies Readonly<Record<string, Said>>

/** One page to copy: its image, and how its reading is begun and asked after. `id` is its digest where it is on record. */
export type PageSource = Readonly<{
  id: string
  name: string
  image: string
  /** The file that the page is in, where it can be opened here. */
  original?: string
  ask: () => Promise<Reply<PageReading>>
  look: () => string
}>

/** Stands for the pages of a file that does not open. */
export const closedReading = (closed: 'LOCKED' | 'BROKEN'): Promise<Reply<PageReading>> =>
  Promise.resolve({ ok: true, value: { state: 'unread', why: closed === 'LOCKED' ? 'locked' : 'not-an-image', doubtful: 0 } })

export type Progress = PageReading | Readonly<{ state: 'problem'; problem: Problem }>

const LOOK_EVERY = 1_500

const isOpen = (progress: Progress | undefined): boolean => progress?.state === 'waiting' || progress?.state === 'reading'

const progressOf = (reply: Reply<PageReading>): Progress => (reply.ok ? reply.value : { state: 'problem', problem: reply.problem })

/** Begins the reading of each page once, and asks after it until it is done. */
export const useReadings = (
  sources: readonly PageSource[],
): Readonly<{ of: Readonly<Record<string, Progress>>; again: (source: PageSource) => void }> => {
  const [of, setOf] = useState<Readonly<Record<string, Progress>>>({})
  const put = (id: string, progress: Progress) => setOf((before) => ({ ...before, [id]: progress }))
  const begin = (source: PageSource) => void source.ask().then((reply) => put(source.id, progressOf(reply)))
  const ids = sources.map(({ id }) => id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page is asked for when it comes, not whenever its neighbours move
  useEffect(() => {
    for (const source of sources) if (of[source.id] === undefined) begin(source)
  }, [ids])
  useEffect(() => {
    const open = sources.filter(({ id }) => isOpen(of[id]))
    if (open.length === 0) return
    const timer = setTimeout(() => {
      for (const { id, look } of open) void call<PageReading>('GET', look()).then((reply) => put(id, progressOf(reply)))
    }, LOOK_EVERY)
    return () => clearTimeout(timer)
  }, [of, sources])
  return { of, again: begin }
}
