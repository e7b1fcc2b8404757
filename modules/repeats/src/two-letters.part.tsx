import { CAUSES, type ContactCause, type LettersFound } from '@onedoor/case'
import { DeskLink, type Said, useMay, useSay, useUnitName } from '@onedoor/ui'

export type SignalKind =
  | 'same-name'
  | 'name-variant'
  | 'sounds-alike'
  | 'same-paper'
  | 'same-telephone'
  | 'same-address'
  | 'same-co-signer'
  | 'same-principal'
  | 'same-accused'

export type Signal = Readonly<{ kind: SignalKind; mine: string; other: string }>

type MatterShown = Readonly<{ id: string; no: string; phase: Said; holder: string; subject: string }>

export type LetterShown = Readonly<{
  submission: string
  no: string
  receivedOn: string
  channel: string
  subject: string
  matters: readonly MatterShown[]
}>

export const FOUND: Readonly<Record<LettersFound, Said>> = {
  SAME_MATTER: { zh: '同一件事又来反映', en: 'The same matter come in again' },
  SAME_LETTER: { zh: '同一封信，几个人分别递交', en: 'One letter handed in by several people' },
  NOT_SAME: { zh: '不是同一件事', en: 'Not the same matter' },
}

const SIGNALS: Readonly<Record<SignalKind, Said>> = {
  'same-name': { zh: '姓名相同', en: 'same name' },
  'name-variant': { zh: '姓名写法相近', en: 'names written nearly alike' },
  'sounds-alike': { zh: '姓名写法不同，只是读音相同', en: 'names written otherwise that only sound alike' },
  'same-paper': { zh: '证件号码相同', en: 'same ID number' },
  'same-telephone': { zh: '电话相同', en: 'same telephone' },
  'same-address': { zh: '住址相同', en: 'same address' },
  'same-co-signer': { zh: '有同一位联名人', en: 'a signer in common' },
  'same-principal': { zh: '委托人相同', en: 'agents act for the same person' },
  'same-accused': { zh: '两封匿名信反映的是同一个人或单位', en: 'both are anonymous and complain of the same person or body' },
}

/** Of persons, each signal by itself. A common agent is none of them. */
export const Signals = ({ signals }: { signals: readonly Signal[] }) => {
  const say = useSay()
  if (signals.length === 0) return <p className="od-quiet">{say({ zh: '来件人：没有相同之处。', en: 'Who wrote: nothing in common.' })}</p>
  return (
    <p>
      <span className="od-quiet">{say({ zh: '来件人：', en: 'Who wrote: ' })}</span>
      {signals
        .map(({ kind, mine, other }) => `${say(SIGNALS[kind])} ${mine === other ? mine : `${mine} / ${other}`}`)
        .join(say({ zh: '；', en: '; ' }))}
    </p>
  )
}

const Matter = ({ matter: { id, no, phase, holder } }: { matter: MatterShown }) => {
  const say = useSay()
  const may = useMay()
  const unitName = useUnitName()
  const text = `${no}${say({ zh: '，', en: ', ' })}${unitName(holder)}${say({ zh: '，', en: ', ' })}${say(phase)}`
  return <li>{may('matter.read') ? <DeskLink to={`/matters/${id}`}>{text}</DeskLink> : text}</li>
}

/** A letter in a list: number, day, what it is about, and where its matters are. */
export const LetterLine = ({ letter: { no, receivedOn, subject, matters }, titled = true }: { letter: LetterShown; titled?: boolean }) => {
  const say = useSay()
  return (
    <div>
      {titled && <strong>{subject}</strong>}
      <div className="od-quiet od-num">
        {no} {say({ zh: `${receivedOn} 收到`, en: `received ${receivedOn}` })}
      </div>
      {matters.length === 0 ? (
        <div className="od-quiet">{say({ zh: '还没有登记为事项', en: 'not registered as a matter yet' })}</div>
      ) : (
        <ul>
          {matters.map((matter) => (
            <Matter key={matter.id} matter={matter} />
          ))}
        </ul>
      )}
    </div>
  )
}

/** What the days of the earlier matter say of why it came in again. Worked out, never chosen. */
export const CauseSaid = ({ cause }: { cause: ContactCause }) => {
  const say = useSay()
  return (
    <p className="od-quiet">
      {cause === 'NEW_MATTER'
        ? say({
            zh: '那一件已由信访人撤回，这次重新办理，不算重复。',
            en: 'The earlier one was withdrawn by its petitioner: this one is handled anew and is no repeat.',
          })
        : say({ zh: `按那一件的期限算：${CAUSES[cause].zh}。`, en: `By the days of the earlier matter: ${CAUSES[cause].en}.` })}
    </p>
  )
}
