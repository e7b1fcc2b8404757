import {
  About,
  Loaded,
  type MatterColumn,
  MatterTable,
  NUMBER,
  PageHead,
  Panel,
  PlaceLine,
  RECEIVED,
  STAGE,
  UnitSaid,
  useAddress,
  useMay,
  useOrganisation,
  useParam,
  useRead,
  useSay,
} from '@onedoor/ui'
import { Button } from 'antd'
import { CountedSaid, Growth, PeriodChoice, periodQuery, useComparedSaid } from '../hot-matters.part.tsx'
import { type Case, type Compared, type Figure, nameOf } from '../hot-matters.state.ts'
import { OrderLookBackForm } from '../order-look-back.part.tsx'
import { ProposalForm } from '../proposal.part.tsx'
import { ProposalsOfMatter, type ProposalTold } from '../proposal-told.part.tsx'

type Listed = Case & Readonly<{ counted: 'now' | 'earlier' | 'other'; handledWith: string | null }>
type Whole = Compared & Figure & Readonly<{ items: readonly Listed[]; proposals: readonly ProposalTold[] }>

const PARTS = [
  { counted: 'now', said: { zh: '本期', en: 'This period' } },
  { counted: 'earlier', said: { zh: '上期', en: 'The period before' } },
  { counted: 'other', said: { zh: '其他时间', en: 'Other times' } },
] as const

const Matter = ({ item: { id, subject, place, handledWith } }: { item: Listed }) => {
  const say = useSay()
  return (
    <About to={`/matters/${id}`} words={subject}>
      {place !== '' && <PlaceLine place={place} />}
      {handledWith !== null && <div className="od-quiet">{say({ zh: '并入另一件办理', en: 'handled with another' })}</div>}
    </About>
  )
}

const COLUMNS: readonly MatterColumn<Listed>[] = [
  NUMBER,
  { said: { zh: '什么事', en: 'About' }, plain: true, Cell: Matter },
  { said: { zh: '单位', en: 'Unit' }, width: 10.7, Cell: ({ item }) => <UnitSaid unit={item.unit} /> },
  { ...STAGE, width: 8 },
  RECEIVED,
]

const Figures = ({ whole }: { whole: Whole }) => {
  const say = useSay()
  const comparedSaid = useComparedSaid()
  return (
    <>
      <p className="od-quiet">{comparedSaid(whole)}</p>
      <dl className="od-facts">
        <dt>{say({ zh: '本期', en: 'This period' })}</dt>
        <dd>
          <CountedSaid counted={whole.now} />
        </dd>
        <dt>{say({ zh: '与上期比', en: 'Against before' })}</dt>
        <dd>
          <Growth figure={whole} />
        </dd>
        <dt>{say({ zh: '最早一件', en: 'First seen' })}</dt>
        <dd className="od-num">{whole.firstSeen}</dd>
      </dl>
    </>
  )
}

/** What follows from it, filled in beforehand; open while the address says so. */
const Acting = ({ whole, act, close }: { whole: Whole; act: string | undefined; close: () => void }) => {
  const say = useSay()
  const may = useMay()
  const { units } = useOrganisation()
  // The draft is filled with names: it waits for the directory.
  if (units.length === 0) return null
  if (act === 'look-back' && may('look-back.order'))
    return (
      <Panel side title={say({ zh: '交单位回头看', en: 'Have it looked at again' })} close={close}>
        <OrderLookBackForm figure={whole} cases={whole.items.filter(({ counted }) => counted === 'now')} />
      </Panel>
    )
  if (act === 'proposal' && may('documents.office'))
    return (
      <Panel side title={say({ zh: '完善政策建议', en: 'Proposal on policy' })} close={close}>
        <ProposalForm figure={whole} compared={whole} />
      </Panel>
    )
  return null
}

const Acts = ({ open }: { open: (act: string) => void }) => {
  const say = useSay()
  const may = useMay()
  return (
    <div className="od-row">
      {may('look-back.order') && (
        <Button type="primary" onClick={() => open('look-back')}>
          {say({ zh: '交单位回头看', en: 'Have it looked at again' })}
        </Button>
      )}
      {may('documents.office') && <Button onClick={() => open('proposal')}>{say({ zh: '提完善政策建议', en: 'Propose a policy' })}</Button>}
      <Button onClick={() => window.print()}>{say({ zh: '打印', en: 'Print' })}</Button>
    </div>
  )
}

/** One hot matter: its figures, and every case behind them. */
export const HotMatterPage = () => {
  const say = useSay()
  const matter = useParam('matter')
  const [query, address] = useAddress()
  const reading = useRead<Whole>(`/api/hot-matters/${matter}?${periodQuery(query)}`)
  return (
    <Loaded reading={reading}>
      {(whole) => (
        <div className="od-stack">
          <PageHead title={nameOf(whole)} action={<Acts open={(act) => address({ act })} />} />
          <PeriodChoice />
          <Figures whole={whole} />
          <ProposalsOfMatter proposals={whole.proposals} today={whole.today} />
          {PARTS.map(({ counted, said }) => {
            const items = whole.items.filter((item) => item.counted === counted)
            return items.length === 0 ? null : (
              <section key={counted}>
                <h2>
                  {say(said)} <span className="od-quiet od-num">{items.length}</span>
                </h2>
                <MatterTable items={items} columns={COLUMNS} />
              </section>
            )
          })}
          <Acting whole={whole} act={query['act']} close={() => address({ act: '' })} />
        </div>
      )}
    </Loaded>
  )
}
