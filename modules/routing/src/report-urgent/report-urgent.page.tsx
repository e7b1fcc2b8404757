import { type ActFormProps, FaultyForm, Field, type Said, useAct, usePerson, useSay } from '@onedoor/ui'
import { Checkbox } from 'antd'
import { WordsField } from '../routing.part.tsx'
import { REPORTED_TO, type ReportedTo } from './report-urgent.contract.ts'
import { owedTo } from './report-urgent.decide.ts'

const WHO: Readonly<Record<ReportedTo, Said>> = {
  COUNTY_LEADERS: { zh: '本级党委、政府', en: 'Party committee and government of the county' },
  COMPETENT_AUTHORITY: { zh: '相关主管部门', en: 'The competent authorities' },
  JOINT_CONFERENCE: { zh: '信访工作联席会议办公室', en: 'Office of the joint conference' },
  HIGHER_OFFICE: { zh: '上一级信访部门', en: 'The petition office one level up' },
  NATIONAL_OFFICE: { zh: '国家信访局', en: 'The national petition office' },
}

/** 重大紧急报告: whom the article names is ticked from the start. */
export const ReportUrgentForm = (props: ActFormProps) => {
  const say = useSay()
  const { unit } = usePerson()
  const begin = { to: owedTo(unit.id), text: '' }
  const { value, change, send, busy, problem } = useAct<{ to: readonly ReportedTo[]; text: string }>('report-urgent', props, begin)
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记报告', en: 'Record the report' }} onSubmit={() => void send(value)}>
      <Field
        name="to"
        label={say({ zh: '已报告、通报', en: 'Who was told' })}
        hint={say({ zh: '应当立即报告；先电话报告，再登记。', en: 'At once: by telephone first, then record it here.' })}
        required
      >
        {(control) => (
          <Checkbox.Group
            aria-describedby={control['aria-describedby'] ?? ''}
            value={[...value.to]}
            onChange={(to: ReportedTo[]) => change({ to })}
            options={REPORTED_TO.map((one) => ({ value: one, label: say(WHO[one]) }))}
          />
        )}
      </Field>
      <WordsField
        name="text"
        label={{ zh: '报告的情况和已采取的措施', en: 'What was reported, and what is being done' }}
        hint={{ zh: '只写事情，不评价人。', en: 'Write of the matter, not of the person.' }}
        value={value.text}
        onChange={(text) => change({ text })}
      />
    </FaultyForm>
  )
}
