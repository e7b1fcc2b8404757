import { CAUSES, type ContactCause } from '@onedoor/case'
import { DeskLink, type Reading, type Said, useRead, useSay } from '@onedoor/ui'

export type Earlier = Readonly<{ id: string; no: string; receivedOn: string; subject: string; phase?: Said; cause: ContactCause }>
type Answer = Readonly<{ items: readonly Earlier[]; more: boolean }>

/** Looking is on record: only an open form asks. */
export const useEarlier = (matter: string): Reading<Answer> => useRead<Answer>(`/api/matters/${matter}/earlier`, { fresh: 60_000 })

type Props = Readonly<{ reading: Reading<Answer>; chosen: string; choose: (earlier: Earlier) => void }>

/** Earlier matters with a petitioner in common, side by side with the one in hand. */
export const EarlierList = ({ reading, chosen, choose }: Props) => {
  const say = useSay()
  const { value } = reading
  if (value === undefined) return <p className="od-quiet">{say({ zh: '正在查找…', en: 'Looking…' })}</p>
  if (value.items.length === 0)
    return (
      <p className="od-quiet">
        {say({
          zh: '没有找到同一信访人的以往事项。代理人相同不算；知道编号的可以直接填写。',
          en: 'No earlier matter of the same petitioner was found. A common agent does not count; a known number can be typed.',
        })}
      </p>
    )
  return (
    <ul className="od-stack">
      {value.items.map((earlier) => (
        <li key={earlier.id}>
          <label>
            <input type="radio" name="earlier" checked={chosen === earlier.id} onChange={() => choose(earlier)} />{' '}
            <span className="od-num">{earlier.no}</span> {earlier.subject}
          </label>
          <div className="od-quiet">
            <span className="od-num">{earlier.receivedOn}</span> {earlier.phase !== undefined && say(earlier.phase)}
            {say({ zh: '；可能的原因：', en: '; perhaps: ' })}
            {say(CAUSES[earlier.cause])}
          </div>
          <DeskLink to={`/matters/${earlier.id}`}>{say({ zh: '打开比对', en: 'Open it' })}</DeskLink>
        </li>
      ))}
      {value.more && <li className="od-quiet">{say({ zh: '还有更多，请到“查找”里找。', en: 'There are more; use the search page.' })}</li>}
    </ul>
  )
}
