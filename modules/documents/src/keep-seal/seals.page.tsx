import { type Said, useOrganisation, usePerson, useRead, useSay, useToday } from '@onedoor/ui'
import { Button, Input, Select } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { SEAL_USES, type Seal, type SealUse } from '../seal.state.ts'

const USES = Object.keys(SEAL_USES) as readonly SealUse[]

const SealRow = ({ seal, unit }: { seal: Seal; unit: string }) => {
  const say = useSay()
  return (
    <tr>
      <td>
        <img src={`/api/seals/${seal.id}/image`} alt={say(SEAL_USES[seal.use])} width={84} height={84} loading="lazy" />
      </td>
      <td>
        {unit}
        <br />
        {say(SEAL_USES[seal.use])}
      </td>
      <td className="od-num">
        {seal.from} – {seal.until ?? say({ zh: '在用', en: 'in use' })}
      </td>
    </tr>
  )
}

type Sent = Readonly<{ ok: boolean; said: Said }>

const send = async (form: FormData): Promise<Sent> => {
  const response = await fetch('/api/seals', { method: 'POST', body: form, credentials: 'same-origin' })
  if (response.ok) return { ok: true, said: { zh: '印章已存入。', en: 'The seal is kept.' } }
  const { message } = (await response.json()) as { message?: Said }
  return { ok: false, said: message ?? { zh: '没有存入，请检查填写的内容。', en: 'It was not kept; please check what you entered.' } }
}

const KeepSealForm = ({ done }: { done: () => void }) => {
  const say = useSay()
  const today = useToday()
  const { units } = useOrganisation()
  const { unit } = usePerson()
  const [chosen, choose] = useState<Readonly<{ unit: string; use: SealUse }>>({ unit: unit.id, use: 'ORGAN' })
  const [sent, setSent] = useState<Sent>()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    form.set('unit', chosen.unit)
    form.set('use', chosen.use)
    void send(form).then((answer) => {
      setSent(answer)
      if (answer.ok) done()
    })
  }
  return (
    <form className="od-cols" onSubmit={submit}>
      <Select
        aria-label={say({ zh: '单位', en: 'Unit' })}
        value={chosen.unit}
        options={units.map(({ id, name }) => ({ value: id, label: say(name) }))}
        onChange={(id: string) => choose({ ...chosen, unit: id })}
      />
      <Select
        aria-label={say({ zh: '用途', en: 'Use' })}
        value={chosen.use}
        options={USES.map((use) => ({ value: use, label: say(SEAL_USES[use]) }))}
        onChange={(use: SealUse) => choose({ ...chosen, use })}
      />
      <Input name="from" type="date" aria-label={say({ zh: '启用日期', en: 'First day' })} defaultValue={today} />
      <Input name="widthMm" type="number" aria-label={say({ zh: '直径（毫米）', en: 'Width in mm' })} defaultValue={42} min={20} max={60} />
      <input
        name="image"
        type="file"
        accept="image/png,image/svg+xml"
        aria-label={say({ zh: '印章图片', en: 'Image of the seal' })}
        required
      />
      <Button type="primary" htmlType="submit">
        {say({ zh: '存入印章', en: 'Keep the seal' })}
      </Button>
      {sent !== undefined && <p role={sent.ok ? 'status' : 'alert'}>{say(sent.said)}</p>}
    </form>
  )
}

/** 印章: what is on file and since when; a unit without one seals its letters by hand. */
export const SealsPage = () => {
  const say = useSay()
  const { units } = useOrganisation()
  const [read, readAgain] = useState(0)
  const { value } = useRead<Readonly<{ seals: readonly Seal[] }>>(`/api/seals?read=${read}`)
  const nameOf = (id: string): string => {
    const found = units.find((unit) => unit.id === id)
    return found === undefined ? id : say(found.name)
  }
  return (
    <>
      <h1>{say({ zh: '印章', en: 'Seals' })}</h1>
      <p className="od-quiet">
        {say({
          zh: '图片加密保存，按 GB/T 9704 印在署名和成文日期上。没有存入印章的单位，文书留出位置手工盖章。',
          en: 'The image is kept encrypted and printed over signature and date after GB/T 9704. A unit without one has room left for the hand.',
        })}
      </p>
      <KeepSealForm done={() => readAgain(read + 1)} />
      <table className="od-charges">
        <tbody>
          {value?.seals.map((seal) => (
            <SealRow key={seal.id} seal={seal} unit={nameOf(seal.unit)} />
          ))}
        </tbody>
      </table>
      {value?.seals.length === 0 && <p>{say({ zh: '还没有存入印章。', en: 'No seal is on file yet.' })}</p>}
    </>
  )
}
