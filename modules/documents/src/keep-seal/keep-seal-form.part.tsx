import {
  DateField,
  FaultyForm,
  Field,
  type Problem,
  upload,
  useDraft,
  useOrganisation,
  usePerson,
  useRefresh,
  useSay,
  useToday,
} from '@onedoor/ui'
import { Input, Select } from 'antd'
import { useState } from 'react'
import { SEAL_USES, type SealUse } from '../seal.state.ts'
import { atField } from './at-field.part.tsx'

const USES = Object.keys(SEAL_USES) as readonly SealUse[]

const NO_IMAGE: Problem = {
  kind: 'invalid',
  message: { zh: '还缺印章图片。', en: 'The image of the seal is missing.' },
  fields: [{ field: 'image', zh: '请选择印章图片', en: 'Choose the image of the seal' }],
}

type Typed = Readonly<{ unit: string; use: SealUse; widthMm: string; from: string }>

/** Sends what was typed with the image; whatever is wrong comes back to its field, and nothing typed is lost. */
const useKeeping = (value: Typed, kept: () => void) => {
  const refresh = useRefresh()
  const [image, choose] = useState<File | undefined>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | undefined>()
  const send = async () => {
    if (busy) return
    setProblem(image === undefined ? NO_IMAGE : undefined)
    if (image === undefined) return
    setBusy(true)
    const reply = await upload('/api/seals', image, value)
    setBusy(false)
    if (!reply.ok) {
      setProblem(atField(reply.problem))
      return
    }
    refresh()
    kept()
  }
  return { choose, busy, problem, send }
}

/** The administrator keeps the seals of every unit, a head those of their own. */
const useKeepableUnits = () => {
  const { units } = useOrganisation()
  const { unit, roles } = usePerson()
  return roles.includes('administrator') ? units : units.filter(({ id }) => id === unit.id)
}

export const KeepSealForm = ({ done }: { done: () => void }) => {
  const say = useSay()
  const today = useToday()
  const units = useKeepableUnits()
  const { unit } = usePerson()
  const { value, change, discard } = useDraft<Typed>('keep-seal', { unit: unit.id, use: 'ORGAN', widthMm: '42', from: today })
  const { choose, busy, problem, send } = useKeeping(value, () => {
    discard()
    done()
  })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '存入印章', en: 'Keep the seal' }} onSubmit={() => void send()}>
      <p>
        {say({
          zh: '新印章自启用日期起接替同一用途的旧印章。',
          en: 'From its first day on it takes the place of the seal for the same use.',
        })}
      </p>
      <Field name="unit" label={say({ zh: '单位', en: 'Unit' })} required>
        {(control) => (
          <Select
            {...control}
            showSearch={{ optionFilterProp: 'label' }}
            value={value.unit}
            options={units.map(({ id, name }) => ({ value: id, label: say(name) }))}
            onChange={(id: string) => change({ unit: id })}
          />
        )}
      </Field>
      <Field name="use" label={say({ zh: '用途', en: 'Use' })} required>
        {(control) => (
          <Select
            {...control}
            value={value.use}
            options={USES.map((use) => ({ value: use, label: say(SEAL_USES[use]) }))}
            onChange={(use: SealUse) => change({ use })}
          />
        )}
      </Field>
      <div className="od-cols">
        <Field name="from" label={say({ zh: '启用日期', en: 'First day' })} required>
          {(control) => <DateField control={control} value={value.from} onChange={(from) => change({ from })} />}
        </Field>
        <Field name="widthMm" label={say({ zh: '直径（毫米）', en: 'Width in mm' })} required>
          {(control) => (
            <Input
              {...control}
              style={{ width: 110 }}
              inputMode="numeric"
              value={value.widthMm}
              onChange={(event) => change({ widthMm: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field
        name="image"
        label={say({ zh: '印章图片', en: 'Image of the seal' })}
        hint={say({ zh: 'PNG，或者不含脚本和链接的 SVG，不超过 2 MB', en: 'PNG, or SVG without scripts and links, 2 MB at most' })}
        required
      >
        {({ status: _, ...control }) => (
          <input {...control} type="file" accept="image/png,image/svg+xml" onChange={(event) => choose(event.target.files?.[0])} />
        )}
      </Field>
    </FaultyForm>
  )
}
