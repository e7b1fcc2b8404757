import { call, type LetterInHand, newId, Panel, type StoredFile, upload, useSay } from '@onedoor/ui'
import { Alert, Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { type Copied, type Left, PaperBeside } from '../beside.part.tsx'
import { isPdf } from '../image-name.state.ts'
import { closedReading, type PageReading, type PageSource } from '../page-reading.part.tsx'

type Page = Readonly<{ id: string; page?: number; closed?: 'LOCKED' | 'BROKEN' }>
type Stored = Readonly<{ file: StoredFile }>
type Scan = Stored & Readonly<{ key: string; pages: readonly Page[]; left: number }>
/** A page as it is laid beside its words; `kept` once the file it comes from is stored. */
type Chosen = PageSource & Readonly<{ kept: () => StoredFile | undefined }>
type Opened = Readonly<{ name: string; pages: readonly Chosen[]; left: number }>

const MOST = 9

/** The bytes go up with the request itself: nobody can ask for a page that is on no record by its digest alone. */
const imageOf = (file: File): Chosen => {
  let kept: StoredFile | undefined
  return {
    ...{ id: newId(), name: file.name, image: URL.createObjectURL(file), kept: () => kept },
    ask: async () => {
      const reply = await upload<PageReading & Stored>('/api/paper/pages', file)
      if (reply.ok) kept = reply.value.file
      return reply
    },
    look: () => `/api/paper/pages/${kept?.digest ?? ''}`,
  }
}

const openedImage = (file: File): Opened => ({ name: file.name, pages: [imageOf(file)], left: 0 })

/** A PDF goes up first, and is read page by page; its key opens it to nobody else. */
const pagesOf = async (file: File): Promise<Opened> => {
  const { name } = file
  const reply = await upload<Scan>('/api/paper/pages', file)
  const none = { id: newId(), name, image: '', look: () => '' }
  if (!reply.ok) return { name, left: 0, pages: [{ ...none, kept: () => undefined, ask: () => Promise.resolve(reply) }] }
  const { file: stored, key, pages, left } = reply.value
  const kept = () => stored
  const sources = pages.map(({ id, page, closed }): Chosen => {
    if (closed !== undefined) return { ...none, kept, ask: () => closedReading(closed) }
    const at = `/api/paper/scans/${key}/${id}`
    return { id, name: `${name} ${page ?? 1}`, image: `${at}/image`, look: () => at, kept, ask: () => call<PageReading>('POST', at, {}) }
  })
  return { name, pages: sources, left }
}

const PassedOver = ({ count }: { count: number }) => {
  const say = useSay()
  if (count === 0) return null
  return (
    <Alert
      type="warning"
      showIcon
      title={say({
        zh: `一次最多打开 ${MOST} 份文件，后面 ${count} 份没有打开：页数更多的信，请扫描成一个 PDF 再选`,
        en: `At most ${MOST} files are opened; the last ${count} are not: scan a longer letter into one PDF and choose that`,
      })}
    />
  )
}

/** At the window: photograph or scan the letter, correct what was read, and it stands in the form. The images go with the letter. */
export const AtWindow = ({ letter }: { letter: LetterInHand }) => {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const [pages, setPages] = useState<readonly Chosen[]>([])
  const [left, setLeft] = useState<readonly Left[]>([])
  const [passedOver, setPassedOver] = useState(0)
  const [open, setOpen] = useState(false)
  const [opening, setOpening] = useState(false)
  useEffect(
    () => () => {
      for (const { image } of pages) if (image.startsWith('blob:')) URL.revokeObjectURL(image)
    },
    [pages],
  )
  const choose = async (files: readonly File[]) => {
    setOpening(true)
    const chosen = await Promise.all(files.slice(0, MOST).map(async (file) => (isPdf(file) ? await pagesOf(file) : openedImage(file))))
    setOpening(false)
    setPassedOver(Math.max(0, files.length - MOST))
    setPages(chosen.flatMap(({ pages: sources }) => sources))
    setLeft(chosen.filter((one) => one.left > 0))
    setOpen(chosen.length > 0)
  }
  const take = ({ text, pages: ids, read }: Copied) => {
    const kept = pages.filter(({ id }) => ids.includes(id)).flatMap((page) => page.kept() ?? [])
    const files = [...new Map(kept.map((file) => [file.digest, file])).values()]
    letter.write?.(text, { files, read: read === 'MACHINE' })
    setOpen(false)
  }
  return (
    <div className="od-row">
      <Button size="small" loading={opening} onClick={() => (pages.length > 0 ? setOpen(true) : input.current?.click())}>
        {pages.length > 0
          ? say({ zh: '继续核对', en: 'Go on correcting' })
          : say({ zh: '选择信的图片或扫描件', en: 'Choose images or a scan of the letter' })}
      </Button>
      {pages.length > 0 && (
        <Button size="small" type="link" onClick={() => input.current?.click()}>
          {say({ zh: '换一封', en: 'Another letter' })}
        </Button>
      )}
      <span className="od-quiet">
        {say({
          zh: '手机照片、扫描的图片或 PDF，按页的顺序选；机器先认，您核对后填入上面',
          en: 'photographs, scanned images or PDF, in the order of the pages; the machine reads, you correct, then it stands above',
        })}
      </span>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".jpg,.jpeg,.png,.webp,.pdf"
        onChange={(event) => {
          void choose([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      {open && (
        <Panel title={say({ zh: '抄录纸信', en: 'Copy a letter on paper' })} close={() => setOpen(false)} wide>
          <PassedOver count={passedOver} />
          <PaperBeside
            draft={`paper.window.${letter.submission}`}
            sources={pages}
            left={left}
            take={{
              ...{ said: { zh: '填入“事情经过”', en: 'Put into “What happened”' }, busy: false },
              run: (copied, discard) => {
                take(copied)
                discard()
              },
            }}
          />
        </Panel>
      )}
    </div>
  )
}
