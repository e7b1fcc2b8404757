import { useSay, useShortcut } from '@onedoor/ui'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { confirmed, type Doubt, type Draft, doubtAfter, doubtBefore, edited, piecesOf } from './draft.state.ts'

type Props = Readonly<{
  name: string
  draft: Draft
  change: (draft: Draft) => void
  /** Which place the person is at, to be shown in the image. */
  at: Doubt | undefined
  go: (doubt: Doubt | undefined) => void
}>

/** A text field cannot mark its words: the same words stand behind it, transparent, with their marks. */
const Marks = ({ draft, at }: { draft: Draft; at: Doubt | undefined }) => (
  <div className="od-paper-words" aria-hidden="true">
    {piecesOf(draft).map(({ text, start, doubt }) =>
      doubt ? (
        <mark key={start} className={at?.start === start ? 'od-paper-here' : undefined}>
          {text}
        </mark>
      ) : (
        <span key={start}>{text}</span>
      ),
    )}
    {'\u200b'}
  </div>
)

/** The words of one page, with every doubtful place marked; Alt J and Alt K walk them. */
export const PageText = ({ name, draft, change, at, go }: Props) => {
  const say = useSay()
  const field = useRef<HTMLTextAreaElement>(null)
  const [cursor, setCursor] = useState(0)
  const show = (doubt: Doubt | undefined) => {
    go(doubt)
    if (doubt === undefined) return
    setCursor(doubt.end)
    field.current?.focus()
    field.current?.setSelectionRange(doubt.start, doubt.end)
  }
  const next = () => show(doubtAfter(draft, at === undefined ? cursor : at.end))
  const before = () => show(doubtBefore(draft, at === undefined ? cursor : at.start))
  const right = () => {
    if (at === undefined) return
    const rest = confirmed(draft, at)
    change(rest)
    show(rest.doubts.length === 0 ? undefined : doubtAfter(rest, at.end))
  }
  useShortcut('j', next)
  useShortcut('k', before)
  useShortcut('y', right)
  return (
    <div className="od-paper-text">
      <div className="od-row" role="status">
        {draft.doubts.length === 0 ? (
          <span className="od-quiet">
            {draft.text === ''
              ? say({ zh: '还没有文字', en: 'Nothing written yet' })
              : say({ zh: '没有存疑的字', en: 'No doubtful characters' })}
          </span>
        ) : (
          <>
            <span>{say({ zh: `存疑 ${draft.doubts.length} 处`, en: `${draft.doubts.length} doubtful places` })}</span>
            <Button size="small" onClick={next}>
              {say({ zh: '下一处', en: 'Next' })}
            </Button>
            <kbd className="od-key">Alt J</kbd>
            <Button size="small" disabled={at === undefined} onClick={right}>
              {say({ zh: '这里没错', en: 'Right as it is' })}
            </Button>
            <kbd className="od-key">Alt Y</kbd>
          </>
        )}
      </div>
      <div className="od-paper-field">
        <Marks draft={draft} at={at} />
        <textarea
          ref={field}
          className="od-paper-words"
          aria-label={say({ zh: `${name} 的文字`, en: `Text of ${name}` })}
          value={draft.text}
          maxLength={100_000}
          spellCheck={false}
          onChange={({ target: { value } }) => {
            go(undefined)
            change(edited(draft, value))
          }}
          onSelect={({ currentTarget: { selectionStart } }) => setCursor(selectionStart)}
        />
      </div>
    </div>
  )
}
