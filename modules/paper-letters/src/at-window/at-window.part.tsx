import { type LetterInHand, newId, Panel, type StoredFile, upload, useSay } from '@onedoor/ui'
import { Button } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Copied, PaperBeside } from '../beside.part.tsx'
import type { PageReading, PageSource } from '../page-reading.part.tsx'

type Stored = PageReading & Readonly<{ file: StoredFile }>
type Chosen = Readonly<{ id: string; file: File; image: string }>

const MOST = 9

/** The bytes go up with the request itself: nobody can ask for a page that is on no record by its digest alone. */
const sourceOf =
  (stored: Map<string, StoredFile>) =>
  ({ id, file, image }: Chosen): PageSource => ({
    ...{ id, name: file.name, image },
    ask: async () => {
      const reply = await upload<Stored>('/api/paper/pages', file)
      if (reply.ok) stored.set(id, reply.value.file)
      return reply
    },
    look: () => `/api/paper/pages/${stored.get(id)?.digest ?? ''}`,
  })

/** At the window: photograph or scan the letter, correct what was read, and it stands in the form. The images go with the letter. */
export const AtWindow = ({ letter }: { letter: LetterInHand }) => {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const [pages, setPages] = useState<readonly Chosen[]>([])
  const [open, setOpen] = useState(false)
  const [stored] = useState(() => new Map<string, StoredFile>())
  useEffect(
    () => () => {
      for (const { image } of pages) URL.revokeObjectURL(image)
    },
    [pages],
  )
  const choose = (files: readonly File[]) => {
    const chosen = files.slice(0, MOST).map((file) => ({ id: newId(), file, image: URL.createObjectURL(file) }))
    setPages(chosen)
    setOpen(chosen.length > 0)
  }
  const sources = useMemo(() => pages.map(sourceOf(stored)), [pages, stored])
  const take = ({ text, pages: ids, read }: Copied) => {
    const files = ids.flatMap((id) => stored.get(id) ?? [])
    letter.write?.(text, { files, read: read === 'MACHINE' })
    setOpen(false)
  }
  return (
    <div className="od-row">
      <Button size="small" onClick={() => (pages.length > 0 ? setOpen(true) : input.current?.click())}>
        {pages.length > 0
          ? say({ zh: '继续核对', en: 'Go on correcting' })
          : say({ zh: '选择信的图片', en: 'Choose images of the letter' })}
      </Button>
      {pages.length > 0 && (
        <Button size="small" type="link" onClick={() => input.current?.click()}>
          {say({ zh: '换一封', en: 'Another letter' })}
        </Button>
      )}
      <span className="od-quiet">
        {say({
          zh: '扫描件或手机照片，按页的顺序选；机器先认，您核对后填入上面',
          en: 'scans or photographs, in the order of the pages; the machine reads, you correct, then it stands above',
        })}
      </span>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".jpg,.jpeg,.png,.webp"
        onChange={(event) => {
          choose([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      {open && (
        <Panel title={say({ zh: '抄录纸信', en: 'Copy a letter on paper' })} close={() => setOpen(false)} wide>
          <PaperBeside
            draft={`paper.window.${letter.submission}`}
            sources={sources}
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
