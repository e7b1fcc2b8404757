import type { CaseInHand, Said } from '@onedoor/ui'
import { useSay } from '@onedoor/ui'
import { Radio } from 'antd'

/** The words of each claim by its id; none where they were erased. */
const claimsIn = ({ events: [first] }: CaseInHand): ReadonlyMap<string, string> =>
  new Map(first?.type === 'MatterRegistered' ? (first.sealed?.claims ?? []).map(({ id, text }) => [id, text] as const) : [])

export type Choice = Readonly<{ claim: string; dueOn: string }>

const keyOf = ({ claim, dueOn }: Choice): string => `${claim}|${dueOn}`

const said = (file: CaseInHand, { claim, dueOn }: Choice): Said => {
  const text = claimsIn(file).get(claim) ?? ''
  const no = file.life.claims.indexOf(claim) + 1
  return {
    zh: `${dueOn} 前 · 诉求 ${no}${text === '' ? '' : `：${text}`}`,
    en: `by ${dueOn} · claim ${no}${text === '' ? '' : `: ${text}`}`,
  }
}

type Props = Readonly<{ file: CaseInHand; of: readonly Choice[]; value: Choice; onChange: (choice: Choice) => void; id: string }>

/** Which of the promises is meant. */
export const PromiseChoice = ({ file, of, value, onChange, id }: Props) => {
  const say = useSay()
  return (
    <Radio.Group
      id={id}
      vertical
      value={keyOf(value)}
      options={of.map((one) => ({ value: keyOf(one), label: say(said(file, one)) }))}
      onChange={(event) => {
        const chosen = of.find((one) => keyOf(one) === event.target.value)
        if (chosen !== undefined) onChange({ claim: chosen.claim, dueOn: chosen.dueOn })
      }}
    />
  )
}
