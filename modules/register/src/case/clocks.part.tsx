import { isLate, PETITIONER, type RunningClock } from '@onedoor/case'
import { ClockBadge, clockName, Derivation, useSay, useSpeech } from '@onedoor/ui'
import { Button } from 'antd'
import { useState } from 'react'
import { clockKey } from './case.state.ts'
import { type CaseFile, nameIn } from './case-file.part.tsx'

/** C04 and what the petitioner may still do are rights: they can pass, but nobody is late. */
const isRight = ({ id, owner }: RunningClock): boolean => owner === PETITIONER || id === 'C04'

const ClockLine = ({ file, clock, open }: { file: CaseFile; clock: RunningClock; open: () => void }) => {
  const say = useSay()
  const { language } = useSpeech()
  const owner =
    clock.owner === PETITIONER ? say({ zh: '信访人的权利', en: 'A right of the petitioner' }) : nameIn(file)(clock.owner)[language]
  const internal = file.internal[clockKey(clock)]
  return (
    <li className="od-clock-line">
      <div>
        <div>{say(clockName(clock))}</div>
        <div className="od-quiet">{owner}</div>
        {internal !== undefined && <div className="od-quiet">{say({ zh: `内部期限 ${internal}`, en: `internal limit ${internal}` })}</div>}
        <Button type="link" size="small" className="od-inline no-print" onClick={open}>
          {say({ zh: '怎么算的', en: 'How it was counted' })}
        </Button>
      </div>
      {isRight(clock) && isLate(clock, file.today) ? (
        <span className="od-clock od-clock-ended">{say({ zh: `已于 ${clock.legalDue} 届满`, en: `passed on ${clock.legalDue}` })}</span>
      ) : (
        <ClockBadge clock={clock} today={file.today} />
      )}
    </li>
  )
}

/** 期限: what runs first, then what is over, each one click from its derivation. */
export const Clocks = ({ file }: { file: CaseFile }) => {
  const [shown, setShown] = useState<RunningClock | undefined>()
  const running = file.life.clocks.filter(({ endedOn }) => endedOn === undefined)
  const ended = file.life.clocks.filter(({ endedOn }) => endedOn !== undefined)
  return (
    <>
      <ul>
        {[...running, ...ended].map((clock) => (
          <ClockLine
            key={`${clock.id}-${clock.startedOn}-${clock.owner}-${clock.legalDue}-${clock.endedOn ?? ''}`}
            file={file}
            clock={clock}
            open={() => setShown(clock)}
          />
        ))}
      </ul>
      {shown !== undefined && <Derivation clock={shown} close={() => setShown(undefined)} />}
    </>
  )
}

/** 每一天由谁承担: no day of the petitioner's waiting is nobody's. */
export const Charges = ({ file }: { file: CaseFile }) => {
  const say = useSay()
  const { language } = useSpeech()
  return (
    <table className="od-charges">
      <tbody>
        {file.charges.map(({ unit, from, to, days }, i) => (
          <tr key={String(i)}>
            <td>{nameIn(file)(unit)[language]}</td>
            <td className="od-quiet od-num">
              {from} — {to}
            </td>
            <td className="od-num">{say({ zh: `${days} 天`, en: days === 1 ? '1 day' : `${days} days` })}</td>
          </tr>
        ))}
        <tr>
          <td>
            <strong>{say({ zh: '信访人累计等待', en: 'The petitioner has waited' })}</strong>
          </td>
          <td />
          <td className="od-num">
            <strong>{say({ zh: `${file.cumulativeDays} 天`, en: `${file.cumulativeDays} days` })}</strong>
          </td>
        </tr>
      </tbody>
    </table>
  )
}
