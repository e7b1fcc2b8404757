import { DeskLink, useSay, useShortcut } from '@onedoor/ui'
import { Button, QRCode } from 'antd'
import { useEffect, useRef } from 'react'

export type Registered = Readonly<{
  submission: string
  submissionNo: string
  queryCode: string
  /** Of the report that was split off; shown once, to be copied by the visitor. */
  confidentialCode?: string
  matters: readonly Readonly<{ id: string; no: string }>[]
}>

const print = (submission: string): void => {
  open(`/api/submissions/${submission}/receipt.pdf`, '_blank', 'noopener')
}

/** 收件凭证: number, query code and the slip to print; the next visitor is one key away. */
export const Slip = ({ registered, again }: { registered: Registered; again: () => void }) => {
  const say = useSay()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  useShortcut('p', () => print(registered.submission))
  useShortcut('n', again)
  return (
    <div className="od-stack">
      <section className="od-slip" aria-label={say({ zh: '收件凭证', en: 'Slip' })}>
        <div className="od-stack">
          <dl className="od-facts">
            <dt>{say({ zh: '收件号', en: 'Submission' })}</dt>
            <dd className="od-num">{registered.submissionNo}</dd>
            <dt>{say({ zh: '信访事项', en: 'Matters' })}</dt>
            <dd className="od-row">
              {registered.matters.map(({ id, no }) => (
                <DeskLink key={id} to={`/matters/${id}`} className="od-num">
                  {no}
                </DeskLink>
              ))}
            </dd>
          </dl>
          <div>
            <div className="od-quiet">{say({ zh: '查询码', en: 'Query code' })}</div>
            <div className="od-slip-code">{registered.queryCode}</div>
          </div>
          {registered.confidentialCode !== undefined && (
            <div className="no-print">
              <div className="od-quiet">
                {say({ zh: '检举控告的查询码（请本人另抄，不打印）', en: 'Code of the report (copied by the visitor, not printed)' })}
              </div>
              <div className="od-slip-code">{registered.confidentialCode}</div>
            </div>
          )}
          <p className="od-quiet">
            {say({
              zh: '请交给来访人本人。凭查询码可随时查看进度，不需要姓名和身份证。',
              en: 'Hand it to the visitor. The code shows the progress at any time, without name or ID.',
            })}
          </p>
        </div>
        {/* The code stands beside it in letters: nothing is lost to whoever does not see this. */}
        <div aria-hidden>
          <QRCode type="svg" value={`${location.origin}/track#${registered.queryCode}`} size={150} bordered={false} />
        </div>
      </section>
      <div className="od-row no-print">
        <Button ref={button} type="primary" onClick={() => print(registered.submission)}>
          {say({ zh: '打印凭证', en: 'Print the slip' })}
        </Button>
        <kbd className="od-key">Alt P</kbd>
        <Button onClick={again}>{say({ zh: '登记下一位', en: 'Next visitor' })}</Button>
        <kbd className="od-key">Alt N</kbd>
      </div>
    </div>
  )
}
