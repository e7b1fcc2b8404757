import { Button } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from './words.tsx'

type Props = Readonly<{
  title: ReactNode
  /** Left out where the person cannot go on without answering. */
  close?: () => void
  /** Along the right edge instead of in the middle. */
  side?: boolean
  /** As wide as the window lets it be: for laying two things beside each other. */
  wide?: boolean
  children: ReactNode
}>

/**
 * What is asked or shown above the page. The browser's own dialog: it keeps the focus inside, closes with Esc and gives the
 * focus back, and it needs no style that the content security policy would refuse.
 */
export const Panel = ({ title, close, side = false, wide = false, children }: Props) => {
  const say = useSay()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = dialog
    if (current !== null && !current.open) current.showModal()
    return () => current?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={side ? 'od-panel-side' : `od-panel-middle${wide ? ' od-panel-wide' : ''}`}
      onCancel={(event) => {
        event.preventDefault()
        close?.()
      }}
      onMouseDown={(event) => {
        if (event.target === dialog.current) close?.()
      }}
    >
      <div className="od-panel-inner">
        <div className="od-spread">
          <h2>{title}</h2>
          {close !== undefined && (
            <Button type="text" size="small" onClick={close}>
              {say({ zh: '关闭', en: 'Close' })}
            </Button>
          )}
        </div>
        {children}
      </div>
    </dialog>
  )
}
