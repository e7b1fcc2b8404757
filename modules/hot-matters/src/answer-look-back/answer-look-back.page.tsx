import { PHASES, type Phase } from '@onedoor/case'
import {
  DeskLink,
  FaultyForm,
  Field,
  Left,
  Loaded,
  LongTextField,
  PageHead,
  Panel,
  Subject,
  useAddress,
  useCommand,
  useDraft,
  useMay,
  useParam,
  usePerson,
  useRead,
  useSay,
  useUnitName,
} from '@onedoor/ui'
import { Button, Radio } from 'antd'
import type { Case } from '../hot-matters.state.ts'
import type { LookBackFinding } from '../look-back.events.ts'
import { FINDINGS } from '../look-back.part.tsx'

type Item = Case & Readonly<{ finding: LookBackFinding | null; answeredOn: string | null; text: string; ownWork: boolean }>
type Whole = Readonly<{ id: string; unit: string; dueOn: string; orderedOn: string; today: string; text: string; items: readonly Item[] }>
type Typed = Readonly<{ finding: LookBackFinding | ''; text: string }>

const AnswerForm = ({ lookBack, item, done }: { lookBack: string; item: Item; done: () => void }) => {
  const say = useSay()
  const { value, change, discard } = useDraft<Typed>(`answer-look-back.${lookBack}.${item.id}`, { finding: '', text: '' })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>(`/api/look-backs/${lookBack}/answer`, { flat: true, onDone: finished })
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '填写结果', en: 'Record the finding' }}
      onSubmit={() => void send({ ...value, matter: item.id })}
    >
      <p>{item.subject}</p>
      <Field name="finding" label={say({ zh: '看到的结果', en: 'What was found' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.finding}
            options={(['DONE', 'PARTLY', 'NOT_DONE'] as const).map((finding) => ({ value: finding, label: say(FINDINGS[finding]) }))}
            onChange={(event) => change({ finding: event.target.value as LookBackFinding })}
          />
        )}
      </Field>
      <LongTextField
        name="text"
        label={say({ zh: '看到什么，下一步做什么', en: 'What was seen, and what follows' })}
        required
        value={value.text}
        rows={4}
        most={12}
        maxLength={4000}
        onChange={(text) => change({ text })}
      />
    </FaultyForm>
  )
}

const Finding = ({ item, open, mine }: { item: Item; open: () => void; mine: boolean }) => {
  const say = useSay()
  if (item.finding !== null)
    return (
      <>
        <span className="od-strong">{say(FINDINGS[item.finding])}</span>
        <div className="od-prose">{item.text}</div>
        <div className="od-quiet">{item.answeredOn}</div>
      </>
    )
  if (!mine) return <span className="od-quiet">{say({ zh: '还没有看', en: 'not looked at yet' })}</span>
  if (item.ownWork)
    return (
      <span className="od-quiet">{say({ zh: '您经办过这一件，请交给同事看。', en: 'You handled this one: pass it to a colleague.' })}</span>
    )
  return (
    <Button size="small" onClick={open}>
      {say({ zh: '填写结果', en: 'Record the finding' })}
    </Button>
  )
}

const Row = ({ item, open, mine }: { item: Item; open: () => void; mine: boolean }) => {
  const say = useSay()
  return (
    <tr>
      <td className="od-num">{item.no}</td>
      <td>
        <DeskLink to={`/matters/${item.id}`} className="od-strong">
          <Subject words={item.subject} />
        </DeskLink>
        <div className="od-quiet">
          {item.receivedOn} {item.phase === null ? '' : say(PHASES[item.phase as Phase])}
        </div>
      </td>
      <td>
        <Finding item={item} open={open} mine={mine} />
      </td>
    </tr>
  )
}

const List = ({ whole }: { whole: Whole }) => {
  const say = useSay()
  const may = useMay()
  const { unit } = usePerson()
  const [query, address] = useAddress()
  const mine = unit.id === whole.unit && may('look-back.answer')
  const asked = whole.items.find(({ id, finding }) => id === query['matter'] && finding === null)
  return (
    <>
      <p className="od-prose">{whole.text}</p>
      <table className="od-list">
        <colgroup>
          <col style={{ width: 132 }} />
          <col />
          <col style={{ width: 300 }} />
        </colgroup>
        <thead>
          <tr>
            <th>{say({ zh: '编号', en: 'Number' })}</th>
            <th>{say({ zh: '什么事', en: 'About' })}</th>
            <th>{say({ zh: '回头看的结果', en: 'What was found' })}</th>
          </tr>
        </thead>
        <tbody>
          {whole.items.map((item) => (
            <Row key={item.id} item={item} mine={mine} open={() => address({ matter: item.id })} />
          ))}
        </tbody>
      </table>
      {mine && asked !== undefined && (
        <Panel side title={say({ zh: '填写结果', en: 'Record the finding' })} close={() => address({ matter: '' })}>
          <AnswerForm lookBack={whole.id} item={asked} done={() => address({ matter: '' })} />
        </Panel>
      )}
    </>
  )
}

/** One list to be looked at again, and what was found for each matter. */
export const LookBackPage = () => {
  const say = useSay()
  const unitName = useUnitName()
  const reading = useRead<Whole>(`/api/look-backs/${useParam('lookBack')}`)
  return (
    <Loaded reading={reading}>
      {(whole) => {
        const left = whole.items.filter(({ finding }) => finding === null).length
        return (
          <>
            <PageHead
              title={say({ zh: `回头看：${unitName(whole.unit)}`, en: `Second look: ${unitName(whole.unit)}` })}
              quiet={
                <>
                  {say({ zh: `最迟 ${whole.dueOn} 反馈`, en: `To report by ${whole.dueOn}` })}{' '}
                  {left === 0 ? say({ zh: '全部看过', en: 'all looked at' }) : <Left legalDue={whole.dueOn} today={whole.today} />}
                </>
              }
              action={<Button onClick={() => window.print()}>{say({ zh: '打印', en: 'Print' })}</Button>}
            />
            <List whole={whole} />
          </>
        )
      }}
    </Loaded>
  )
}
