import { call, EmptyState, FaultyForm, Field, PageHead, type Problem, useAddress, useSay } from '@onedoor/ui'
import { Input, Radio } from 'antd'
import { useState } from 'react'
import { type FoundMatter, MatterList } from '../matters.part.tsx'

type By = 'name' | 'phone' | 'idNo'
type Found = Readonly<{ items: readonly FoundMatter[]; more: boolean }>

type WhoProps = Readonly<{ by: By; text: string; setBy: (by: By) => void; setText: (text: string) => void }>

const Who = ({ by, text, setBy, setText }: WhoProps) => {
  const say = useSay()
  return (
    <div className="od-cols">
      <Field name="by" label={say({ zh: '按', en: 'By' })}>
        {(control) => (
          <Radio.Group
            id={control.id}
            optionType="button"
            value={by}
            onChange={(event) => setBy(event.target.value as By)}
            options={[
              { value: 'name', label: say({ zh: '姓名', en: 'Name' }) },
              { value: 'phone', label: say({ zh: '电话', en: 'Telephone' }) },
              { value: 'idNo', label: say({ zh: '身份证号', en: 'ID number' }) },
            ]}
          />
        )}
      </Field>
      <Field name="text" label={say({ zh: '完整内容', en: 'In full' })} required>
        {(control) => (
          <Input
            {...control}
            autoFocus
            value={text}
            maxLength={100}
            placeholder={
              by === 'name' ? say({ zh: '王大明、wangdaming 或 wdm', en: 'Name in Chinese, or in pinyin: wangdaming, wdm' }) : ''
            }
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
    </div>
  )
}

/** 按人查找: did this person come before about this? By the exact name or number, or how the name sounds, for a named matter, and on record. */
export const SearchPersonPage = () => {
  const say = useSay()
  const [query] = useAddress()
  const [by, setBy] = useState<By>('name')
  const [text, setText] = useState('')
  const [about, setAbout] = useState(query['about'] ?? '')
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | undefined>()
  const [found, setFound] = useState<Found | undefined>()
  const search = async () => {
    setBusy(true)
    const reply = await call<Found>('POST', '/api/matters/by-person', { by, text, about, reason })
    setBusy(false)
    setProblem(reply.ok ? undefined : reply.problem)
    if (reply.ok) setFound(reply.value)
  }
  return (
    <>
      <PageHead
        title={say({ zh: '按人查找', en: 'Search by person' })}
        quiet={say({
          zh: '只为判断是否重复反映。查找本身会记入查阅日志；以前来过多少次，不影响这一次的办理。',
          en: 'Only to see whether this was raised before. The search is recorded; how often a person came has no bearing on how this matter is handled.',
        })}
      />
      <div className="od-narrow od-section">
        <FaultyForm
          problem={problem}
          busy={busy}
          submit={{ zh: '记录并查找', en: 'Record and search' }}
          onSubmit={() => void search()}
          enterSends
        >
          <Who by={by} text={text} setBy={setBy} setText={setText} />
          <div className="od-cols">
            <Field name="about" label={say({ zh: '为哪一件（事项或来件标识）', en: 'For which matter or submission (its id)' })} required>
              {(control) => <Input {...control} value={about} maxLength={64} onChange={(event) => setAbout(event.target.value)} />}
            </Field>
            <Field name="reason" label={say({ zh: '为什么', en: 'Why' })} required>
              {(control) => <Input {...control} value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} />}
            </Field>
          </div>
        </FaultyForm>
      </div>
      {found !== undefined && found.items.length === 0 && (
        <EmptyState>{say({ zh: '没有找到此人以前的事项。', en: 'No earlier matter of this person.' })}</EmptyState>
      )}
      {found !== undefined && found.items.length > 0 && <MatterList matters={found.items} />}
    </>
  )
}
