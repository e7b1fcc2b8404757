import type { TopicShown } from '@onedoor/case'
import { Field, newId, PlacePicker, type Said, TopicPicker, useOrganisation, useSay } from '@onedoor/ui'
import { Button, Input, Radio } from 'antd'
import { type RefObject, useEffect, useRef } from 'react'
import { ClaimsField } from './claims.part.tsx'
import { LimitsToTell } from './limits.part.tsx'

export type TypedMatter = Readonly<{
  id: string
  purpose: 'REDRESS' | 'SUGGESTION' | 'ENQUIRY' | 'THANKS' | 'OTHER' | 'ACCUSATION'
  subject: string
  claims: readonly string[]
  place: string
  topic: string
  topicShown?: TopicShown | undefined
}>

export const emptyMatter = (): TypedMatter => ({
  id: `matter-${newId()}`,
  purpose: 'REDRESS',
  subject: '',
  claims: [''],
  place: '',
  topic: '',
})

/** What goes to the door: lines left empty are no claims. */
export const matterInput = (matter: TypedMatter) => ({ ...matter, claims: matter.claims.filter((claim) => claim.trim() !== '') })

/** Adds a matter, and the keyboard goes on in its first field. `box` stands around the matters alone. */
export const useAdding = (count: number, add: () => void): Readonly<{ box: RefObject<HTMLDivElement | null>; add: () => void }> => {
  const box = useRef<HTMLDivElement>(null)
  const added = useRef(false)
  useEffect(() => {
    if (!added.current) return
    added.current = false
    box.current?.querySelector<HTMLInputElement>(`section:nth-of-type(${count}) input`)?.focus()
  }, [count])
  return {
    box,
    add: () => {
      added.current = true
      add()
    },
  }
}

const PURPOSES: Readonly<Record<TypedMatter['purpose'], Said>> = {
  REDRESS: { zh: '申诉求决', en: 'Redress' },
  SUGGESTION: { zh: '意见建议', en: 'Suggestion' },
  ENQUIRY: { zh: '咨询', en: 'Enquiry' },
  THANKS: { zh: '感谢', en: 'Thanks' },
  OTHER: { zh: '其他', en: 'Other' },
  ACCUSATION: { zh: '检举控告', en: 'Accusation' },
}

type Props = Readonly<{
  matter: TypedMatter
  place: number
  of: number
  change: (matter: TypedMatter) => void
  remove: () => void
}>

/** 内容分类, where the county has a list of its own. */
const TopicField = ({ matter, place, change }: Pick<Props, 'matter' | 'place' | 'change'>) => {
  const say = useSay()
  if (useOrganisation().topics.length === 0) return null
  return (
    <Field name={`matters.${place}.topic`} label={say({ zh: '内容分类', en: 'Topic' })}>
      {(control) => <TopicPicker control={control} allowClear value={matter.topic} onChange={(topic) => change({ ...matter, topic })} />}
    </Field>
  )
}

/** One matter of what came in: what it is about, where, and what is asked. */
export const MatterFields = ({ matter, place, of, change, remove }: Props) => {
  const say = useSay()
  const options = Object.entries(PURPOSES).map(([value, said]) => ({ value, label: say(said) }))
  return (
    <section className={of > 1 ? 'od-box od-form' : 'od-form'}>
      {of > 1 && (
        <div className="od-spread">
          <h3>{say({ zh: `事项 ${place + 1}`, en: `Matter ${place + 1}` })}</h3>
          <Button type="link" size="small" tabIndex={-1} onClick={remove}>
            {say({ zh: '移除', en: 'Remove' })}
          </Button>
        </div>
      )}
      <div className="od-cols od-cols-wide">
        <Field name={`matters.${place}.subject`} label={say({ zh: '什么事（一句话）', en: 'About, in one line' })} required>
          {(control) => (
            <Input
              {...control}
              value={matter.subject}
              maxLength={100}
              onChange={(event) => change({ ...matter, subject: event.target.value })}
            />
          )}
        </Field>
        <Field name={`matters.${place}.place`} label={say({ zh: '问题属地', en: 'Where it happened' })}>
          {(control) => <PlacePicker control={control} value={matter.place} onChange={(code) => change({ ...matter, place: code })} />}
        </Field>
      </div>
      <ClaimsField name={`matters.${place}.claims`} claims={matter.claims} onChange={(claims) => change({ ...matter, claims })} />
      <TopicField matter={matter} place={place} change={change} />
      <Field name={`matters.${place}.purpose`} label={say({ zh: '目的', en: 'Purpose' })}>
        {(control) => (
          <Radio.Group
            id={control.id}
            value={matter.purpose}
            options={options}
            onChange={(event) => change({ ...matter, purpose: event.target.value as TypedMatter['purpose'] })}
          />
        )}
      </Field>
      {matter.purpose === 'REDRESS' && <LimitsToTell />}
      {matter.purpose === 'ACCUSATION' && (
        <p className="od-fault" role="alert">
          {say({
            zh: '检举控告不登记为信访事项。只有检举的，用“代收检举控告”；还有别的诉求的，在本页勾选检举部分，单独写。',
            en: 'A report of wrongdoing is not registered as a matter. If there is nothing else, use “Take a report”; otherwise mark the report on this page and write it apart.',
          })}
        </p>
      )}
    </section>
  )
}
