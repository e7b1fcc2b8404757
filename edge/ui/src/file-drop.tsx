import { Button } from 'antd'
import { useRef, useState } from 'react'
import { upload } from './call.ts'
import { useShortcut } from './keys.ts'
import { ProblemNotice } from './notice.tsx'
import type { Problem } from './problem.ts'
import { useSay } from './words.tsx'

/** A stored file as the door answers. */
export type StoredFile = Readonly<{ digest: string; mime: string; bytes: number; name: string }>

const MAX = 9
const ACCEPTED = '.jpg,.jpeg,.png,.webp,.pdf,.docx,.txt'

export const sizeSaid = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

type Props = Readonly<{
  /** Where files go: `/api/files` at the window, `/api/matters/…/files` on a matter. */
  to: string
  files: readonly StoredFile[]
  onChange: (files: readonly StoredFile[]) => void
}>

/** Files dropped, chosen, or pasted from a scanner's program; each is stored at once, so that a reload loses none. */
export const FileDrop = ({ to, files, onChange }: Props) => {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [sending, setSending] = useState(0)
  const [problem, setProblem] = useState<Problem | undefined>()
  useShortcut('f', () => input.current?.click())

  const add = async (chosen: readonly File[]) => {
    setProblem(undefined)
    let held = files
    for (const [i, file] of chosen.slice(0, MAX - files.length).entries()) {
      setSending(chosen.length - i)
      const reply = await upload<StoredFile>(to, file)
      if (!reply.ok) setProblem(reply.problem)
      else if (!held.some(({ digest }) => digest === reply.value.digest)) {
        held = [...held, reply.value]
        onChange(held)
      }
    }
    setSending(0)
  }
  return (
    <section
      className={over ? 'od-drop od-drop-over' : 'od-drop'}
      aria-label={say({ zh: '附件', en: 'Attachments' })}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void add([...event.dataTransfer.files])
      }}
      onPaste={(event) => void add([...event.clipboardData.files])}
    >
      {files.map((file) => (
        <div key={file.digest} className="od-drop-file">
          <span className="od-ellipsis">{file.name}</span>
          <span className="od-quiet">{sizeSaid(file.bytes)}</span>
          <Button type="link" size="small" onClick={() => onChange(files.filter(({ digest }) => digest !== file.digest))}>
            {say({ zh: '移除', en: 'Remove' })}
          </Button>
        </div>
      ))}
      {files.length < MAX && (
        <div className="od-drop-ask">
          <Button size="small" loading={sending > 0} onClick={() => input.current?.click()}>
            {say({ zh: '添加文件', en: 'Add files' })}
          </Button>
          <kbd className="od-key">Alt F</kbd>
          <span className="od-quiet">
            {say({
              zh: '或拖到这里：照片、PDF、docx、纯文本，每个不超过 20 MB',
              en: 'or drop here: photographs, PDF, docx, plain text, 20 MB each',
            })}
          </span>
        </div>
      )}
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPTED}
        onChange={(event) => {
          void add([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <ProblemNotice problem={problem} />
    </section>
  )
}
