import type { DeclineGround, Told } from '@onedoor/case'
import { type ActFormProps, FaultyForm, Field, LongTextField, type Said, useAct, useSay } from '@onedoor/ui'
import { Input, Radio } from 'antd'
import { ToldChoice, usualWay } from '../handling.part.tsx'
import { NoticeCheck } from '../notice-check.part.tsx'
import { DECLINE_BASIS } from './decline.decide.ts'

type Typed = Readonly<{ ground: DeclineGround | ''; reasons: string; competentBody: string; told: Told; despite: string }>

const GROUNDS: Readonly<Record<DeclineGround, Said>> = {
  NOT_COMPETENT: { zh: '不属于本单位职权范围', en: 'Outside the competence of the unit' },
  OTHER_PROCEDURE: {
    zh: '应当通过诉讼、仲裁、复议等法定途径解决',
    en: 'Belongs to a court, arbitration, administrative review or another procedure',
  },
  BEING_HANDLED: { zh: '已受理或正在办理', en: 'Already accepted or being handled' },
  ENDED_BY_FINAL_REVIEW: { zh: '已有复核意见，同一事实和理由', en: 'Ended by a final review on the same facts and reasons' },
}

const isGround = (value: string): value is DeclineGround => Object.hasOwn(GROUNDS, value)

/** 不予受理: ground, reasons and the way the person can go instead. */
export const DeclineForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('decline', props, {
    ground: '',
    reasons: '',
    competentBody: '',
    told: usualWay(file.life),
    despite: '',
  })
  // What was referred goes back by an objection, not by a notice (第二十三条第三款).
  const open = Object.entries(GROUNDS).filter(([ground]) => ground !== 'NOT_COMPETENT' || file.life.mode === undefined)
  const options = open.map(([ground, said]) => ({ value: ground, label: say(said) }))
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '不予受理', en: 'Decline' }} onSubmit={() => void send(value)}>
      <Field
        name="ground"
        label={say({ zh: '理由', en: 'Ground' })}
        required
        {...(isGround(value.ground) && { hint: DECLINE_BASIS[value.ground] })}
      >
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.ground}
            options={options}
            onChange={(event) => change({ ground: event.target.value as DeclineGround })}
          />
        )}
      </Field>
      <LongTextField
        name="reasons"
        label={say({ zh: '向信访人说明的理由', en: 'Reasons, as the petitioner will read them' })}
        required
        value={value.reasons}
        rows={4}
        most={12}
        maxLength={4000}
        onChange={(text) => change({ reasons: text })}
      />
      <Field
        name="competentBody"
        label={say({ zh: '有权处理的机关或者途径', en: 'Competent body or procedure' })}
        hint={say({ zh: '让信访人知道接下来找谁。', en: 'So that the petitioner knows where to turn.' })}
        required={value.ground !== 'ENDED_BY_FINAL_REVIEW'}
      >
        {(control) => (
          <Input
            {...control}
            value={value.competentBody}
            maxLength={200}
            onChange={(event) => change({ competentBody: event.target.value })}
          />
        )}
      </Field>
      <NoticeCheck matter={file.matter} value={value} problem={problem} change={change} />
      <Field name="told" label={say({ zh: '告知方式', en: 'How the petitioner is told' })}>
        {(control) => <ToldChoice control={control} life={file.life} value={value.told} onChange={(told) => change({ told })} />}
      </Field>
    </FaultyForm>
  )
}
