import { PHASES } from '@onedoor/case'
import {
  DeskLink,
  Left,
  Loaded,
  PageHead,
  Panel,
  Subject,
  useAddress,
  useMay,
  useParam,
  usePerson,
  useRead,
  useSay,
  useUnitName,
} from '@onedoor/ui'
import { Button } from 'antd'
import { FindingForm } from '../finding-form.part.tsx'
import { OFFICE_DAY, Steps } from '../look-back.part.tsx'
import type { Stage } from '../look-back.state.ts'
import { CloseForm, NoteForm, ReturnForm } from '../look-back-end.part.tsx'
import { Found, type LookedAt } from '../look-back-found.part.tsx'
import type { Step } from '../look-back-story.state.ts'

type Whole = Readonly<{
  id: string
  unit: string
  askedBy: string
  dueOn: string
  orderedOn: string
  today: string
  stage: Stage
  text: string
  steps: readonly Step[]
  items: readonly LookedAt[]
}>

const OwnWork = () => {
  const say = useSay()
  return (
    <span className="od-quiet">{say({ zh: '您经办过这一件，请交给同事看。', en: 'You handled this one: pass it to a colleague.' })}</span>
  )
}

const Finding = ({ item, open, mine }: { item: LookedAt; open: () => void; mine: boolean }) => {
  const say = useSay()
  if (item.finding !== null)
    return (
      <>
        <Found item={item} finding={item.finding} />
        {mine && !item.ownWork && (
          <Button size="small" className="no-print" onClick={open}>
            {say({ zh: '更正', en: 'Put it right' })}
          </Button>
        )}
      </>
    )
  if (!mine) return <span className="od-quiet">{say({ zh: '还没有看', en: 'not looked at yet' })}</span>
  if (item.ownWork) return <OwnWork />
  return (
    <Button size="small" className="no-print" onClick={open}>
      {say({ zh: '填写结果', en: 'Record the finding' })}
    </Button>
  )
}

const Row = ({ item, open, mine }: { item: LookedAt; open: () => void; mine: boolean }) => {
  const say = useSay()
  return (
    <li>
      <div>
        <DeskLink to={`/matters/${item.id}`} className="od-strong">
          <Subject words={item.subject} />
        </DeskLink>
        <div className="od-quiet">
          <span className="od-num">{item.no}</span> {item.receivedOn} {item.phase === null ? '' : say(PHASES[item.phase])}
        </div>
      </div>
      <div>
        <Finding item={item} open={open} mine={mine} />
      </div>
    </li>
  )
}

const List = ({ whole }: { whole: Whole }) => {
  const say = useSay()
  const may = useMay()
  const { unit } = usePerson()
  const [query, address] = useAddress()
  const mine = unit.id === whole.unit && may('look-back.answer') && whole.stage !== 'NOTED'
  const asked = whole.items.find(({ id }) => id === query['matter'])
  const title = asked?.finding === null ? { zh: '填写结果', en: 'Record the finding' } : { zh: '更正结果', en: 'Put the finding right' }
  return (
    <>
      <ul className="od-pairs">
        {whole.items.map((item) => (
          <Row key={item.id} item={item} mine={mine} open={() => address({ matter: item.id })} />
        ))}
      </ul>
      {mine && asked !== undefined && (
        <Panel side title={say(title)} close={() => address({ matter: '' })}>
          <FindingForm key={`${asked.id}${asked.finding}`} lookBack={whole.id} item={asked} done={() => address({ matter: '' })} />
        </Panel>
      )}
    </>
  )
}

const leftOn = ({ items }: Whole): number => items.filter(({ finding }) => finding === null).length

/** Where it stands, and whose turn it is. */
const Standing = ({ whole }: { whole: Whole }) => {
  const say = useSay()
  const { dueOn, today, stage } = whole
  if (stage === 'NOTED') return <>{say({ zh: '已经了结', en: 'at an end' })}</>
  if (stage === 'CLOSED') return <>{say({ zh: '单位已报结，等信访局阅知', en: 'sent back by the unit; the office is to take note' })}</>
  return (
    <>
      {say({ zh: `最迟 ${dueOn} 反馈（`, en: `To report by ${dueOn} (` })}
      {say(OFFICE_DAY)}
      {say({ zh: '）', en: ')' })} <Left legalDue={dueOn} today={today} />
    </>
  )
}

const HeadActs = ({ whole, open }: { whole: Whole; open: (act: string) => void }) => {
  const say = useSay()
  const may = useMay()
  const { unit } = usePerson()
  const closes = unit.id === whole.unit && may('look-back.close') && whole.stage === 'OPEN' && leftOn(whole) === 0
  const ends = unit.id === whole.askedBy && may('look-back.order') && whole.stage === 'CLOSED'
  return (
    <div className="od-row">
      {closes && (
        <Button type="primary" onClick={() => open('close')}>
          {say({ zh: '报结', en: 'Send it back' })}
        </Button>
      )}
      {ends && (
        <>
          <Button type="primary" onClick={() => open('note')}>
            {say({ zh: '阅知，了结', en: 'Take note' })}
          </Button>
          <Button onClick={() => open('return')}>{say({ zh: '退回再看', en: 'Return it' })}</Button>
        </>
      )}
      <Button onClick={() => window.print()}>{say({ zh: '打印', en: 'Print' })}</Button>
    </div>
  )
}

const ENDS = {
  close: { form: CloseForm, title: { zh: '报结', en: 'Send the list back' }, may: 'look-back.close', stage: 'OPEN' },
  note: { form: NoteForm, title: { zh: '阅知，了结', en: 'Take note' }, may: 'look-back.order', stage: 'CLOSED' },
  return: { form: ReturnForm, title: { zh: '退回再看', en: 'Return the list' }, may: 'look-back.order', stage: 'CLOSED' },
} as const

const Ending = ({ whole, act, close }: { whole: Whole; act: string | undefined; close: () => void }) => {
  const say = useSay()
  const may = useMay()
  if (act !== 'close' && act !== 'note' && act !== 'return') return null
  const { form: Form, title, may: needs, stage } = ENDS[act]
  if (!may(needs) || whole.stage !== stage) return null
  return (
    <Panel side title={say(title)} close={close}>
      <Form lookBack={whole.id} done={close} />
    </Panel>
  )
}

const Whose = ({ whole }: { whole: Whole }) => {
  const say = useSay()
  const may = useMay()
  const { unit } = usePerson()
  const left = leftOn(whole)
  if (unit.id !== whole.unit || whole.stage !== 'OPEN') return null
  if (left > 0)
    return (
      <p role="status">
        {say({
          zh: `还有 ${left} 件没有看。全部看过以后，由单位负责人报结。`,
          en: `${left} still to be looked at; then the head of the unit sends the list back.`,
        })}
      </p>
    )
  return may('look-back.close') ? null : (
    <p role="status">
      {say({ zh: '全部看过了，请单位负责人报结。', en: 'All are looked at: the head of the unit is to send the list back.' })}
    </p>
  )
}

/** One list to be looked at again: what was found for each matter, and what became of the list. */
export const LookBackPage = () => {
  const say = useSay()
  const unitName = useUnitName()
  const [query, address] = useAddress()
  const reading = useRead<Whole>(`/api/look-backs/${useParam('lookBack')}`)
  return (
    <Loaded reading={reading}>
      {(whole) => (
        <div className="od-stack">
          <PageHead
            title={say({ zh: `回头看：${unitName(whole.unit)}`, en: `Second look: ${unitName(whole.unit)}` })}
            quiet={<Standing whole={whole} />}
            action={<HeadActs whole={whole} open={(act) => address({ act })} />}
          />
          <Whose whole={whole} />
          <p className="od-prose">{whole.text}</p>
          <List whole={whole} />
          <Steps steps={whole.steps} />
          <Ending whole={whole} act={query['act']} close={() => address({ act: '' })} />
        </div>
      )}
    </Loaded>
  )
}
