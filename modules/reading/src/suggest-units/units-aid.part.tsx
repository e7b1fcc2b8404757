import type { UnitsShown } from '@onedoor/case'
import { type UnitAidProps, useRead, useSay, useTopicName, useUnitName, Waiting } from '@onedoor/ui'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { BecauseOf } from '../topic-said.part.tsx'
import type { UnitReason, UnitsSaid } from '../units-said.state.ts'

const Basis = ({ basis }: { basis: string | undefined }) => (basis === undefined ? null : <span className="od-quiet">（{basis}）</span>)

const Reason = ({ reason }: { reason: UnitReason }) => {
  const say = useSay()
  const topicName = useTopicName()
  switch (reason.kind) {
    case 'topic':
      return (
        <li>
          {say({ zh: `内容分类属其职责：${topicName(reason.topic)}`, en: `Its topic: ${topicName(reason.topic)}` })}
          <Basis basis={reason.basis} />
        </li>
      )
    case 'place':
      return <li>{say({ zh: `属地：${reason.place}`, en: `Its place: ${reason.place}` })}</li>
    case 'duty': {
      const words = reason.words.slice(0, 6).join(say({ zh: '、', en: ', ' }))
      return (
        <li>
          {say({ zh: `职责涉及：${words}`, en: `Its duties: ${words}` })}
          <Basis basis={reason.basis} />
        </li>
      )
    }
    case 'past':
      return (
        <li>
          {say({
            zh: `以往类似的来件，约 ${reason.percent}% 由它办理`,
            en: `Of letters like this one, about ${reason.percent}% were handled there`,
          })}
          <BecauseOf because={reason.because.slice(0, 3)} />
        </li>
      )
  }
}

const keyOf = (reason: UnitReason): string => (reason.kind === 'duty' ? `duty-${reason.basis ?? ''}-${reason.words.join('')}` : reason.kind)

/** 建议的单位: three at most, each with what speaks for it; one click puts it into the form. */
export const UnitsAid = ({ matter, chosen, choose, shown }: UnitAidProps) => {
  const say = useSay()
  const name = useUnitName()
  const reading = useRead<UnitsSaid>(`/api/matters/${matter}/units`)
  const said = reading.value
  const proposed = said === undefined ? '' : JSON.stringify({ model: said.model, units: said.units.map(({ unit }) => unit) })
  const tell = useRef(shown)
  tell.current = shown
  useEffect(() => {
    if (proposed !== '') tell.current(JSON.parse(proposed) as UnitsShown)
  }, [proposed])
  if (said === undefined)
    return reading.problem === undefined ? (
      <Waiting rows={2} />
    ) : (
      <p className="od-quiet">
        {say({
          zh: '没有取到建议。不影响转送、交办，单位请自行选择。',
          en: 'No suggestion came. Sending it on goes on without it; please choose the unit.',
        })}
      </p>
    )
  if (said.units.length === 0)
    return <p className="od-quiet">{say({ zh: '看不出由哪个单位办理，请自行选择。', en: 'No unit speaks for itself; please choose.' })}</p>
  return (
    <section className="od-box" aria-label={say({ zh: '单位建议', en: 'Suggested units' })}>
      <p className="od-quiet">{say({ zh: '可能有权处理的单位，由您决定：', en: 'Units that may be competent; you decide:' })}</p>
      <div className="od-stack">
        {said.units.map(({ unit, reasons }) => (
          <div key={unit}>
            <Button size="small" disabled={unit === chosen} onClick={() => choose(unit)}>
              {unit === chosen ? say({ zh: `已选：${name(unit)}`, en: `Chosen: ${name(unit)}` }) : name(unit)}
            </Button>
            <ul>
              {reasons.map((reason) => (
                <Reason key={keyOf(reason)} reason={reason} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
