import { Field, LongTextField, type Said, UnitsPicker, useSay } from '@onedoor/ui'
import { Checkbox, Input, Radio } from 'antd'

export type TypedReport = Readonly<{
  kind: 'ACCUSATION' | 'STAFF_COMPLAINT'
  whom: string
  narrative: string
  units: readonly string[]
  concernsDiscipline: boolean
}>

export const NO_REPORT: TypedReport = { kind: 'ACCUSATION', whom: '', narrative: '', units: [], concernsDiscipline: false }

const KINDS: Readonly<Record<TypedReport['kind'], Said>> = {
  ACCUSATION: { zh: '检举控告', en: 'Report of wrongdoing' },
  STAFF_COMPLAINT: { zh: '投诉工作人员', en: 'Complaint about staff' },
}

type Props = Readonly<{ value: TypedReport; change: (part: Partial<TypedReport>) => void; narrative: Said }>

/** What goes to the protected channel. It is kept in no draft: what is not sent is gone with the page. */
export const ReportFields = ({ value, change, narrative }: Props) => {
  const say = useSay()
  const kinds = Object.entries(KINDS).map(([kind, said]) => ({ value: kind, label: say(said) }))
  return (
    <>
      <Field name="report.kind" label={say({ zh: '哪一种', en: 'Kind' })}>
        {(control) => (
          <Radio.Group
            id={control.id}
            value={value.kind}
            options={kinds}
            onChange={(event) => change({ kind: event.target.value as TypedReport['kind'] })}
          />
        )}
      </Field>
      <Field name="report.whom" label={say({ zh: '反映谁', en: 'Whom it is about' })}>
        {(control) => <Input {...control} value={value.whom} maxLength={500} onChange={(event) => change({ whom: event.target.value })} />}
      </Field>
      <Field
        name="report.units"
        label={say({ zh: '被反映的单位', en: 'Units complained of' })}
        hint={say({
          zh: '这些单位和它们的上下级看不到。不清楚可以不选。',
          en: 'They and their line cannot see it. Leave it open if unclear.',
        })}
      >
        {(control) => <UnitsPicker control={control} value={value.units} onChange={(units) => change({ units })} />}
      </Field>
      <Checkbox checked={value.concernsDiscipline} onChange={(event) => change({ concernsDiscipline: event.target.checked })}>
        {say({ zh: '反映的是纪委监委自己的人，交给上一级', en: 'It is about the discipline office itself: to the level above' })}
      </Checkbox>
      <LongTextField
        name="report.narrative"
        label={say(narrative)}
        required
        value={value.narrative}
        rows={4}
        most={14}
        maxLength={100_000}
        onChange={(text) => change({ narrative: text })}
      />
    </>
  )
}
