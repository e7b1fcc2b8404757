import { FORMS, PAPER_KINDS, type PaperKind } from '@onedoor/paper'
import {
  DeskLink,
  EmptyState,
  FaultyForm,
  Field,
  LongTextField,
  PageHead,
  Panel,
  ProblemNotice,
  type Said,
  UnitPicker,
  useAddress,
  useCommand,
  useDraft,
  useListing,
  useMay,
  usePerson,
  useSay,
  useSpeech,
  useUnitName,
  Waiting,
} from '@onedoor/ui'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { FormChoice } from '../form-choice.part.tsx'
import { MakePaper } from './make-paper.part.tsx'

type Listed = Readonly<{
  stream: string
  version: number
  form: string
  name: Said
  organ: string
  on: string
  docNo: string
  voided: boolean
  matter: boolean
  filled: boolean
  pdf?: string
}>
type Register = Readonly<{
  organ: string
  word: string
  year: number
  last: number
  void: readonly number[]
  missing: readonly number[]
  name: Said
}>
type Page = Readonly<{ items: readonly Listed[]; next?: string; registers: readonly Register[] }>

/** Everything that can stand in the register: the forms, and the documents that come of a step. */
const KINDS = [
  ...FORMS,
  ...(Object.keys(PAPER_KINDS) as readonly PaperKind[]).flatMap((id) =>
    FORMS.some((form) => form.id === id) ? [] : [{ id, name: PAPER_KINDS[id] }],
  ),
].toSorted((a, b) => (a.id < b.id ? -1 : 1))

const Filters = () => {
  const say = useSay()
  const [query, address] = useAddress()
  return (
    <div className="od-filters">
      <Field name="form" label={say({ zh: '文种', en: 'Kind' })}>
        {(control) => <FormChoice control={control} forms={KINDS} value={query['form'] ?? ''} onChange={(form) => address({ form })} />}
      </Field>
      <Field name="organ" label={say({ zh: '单位', en: 'Unit' })}>
        {(control) => <UnitPicker control={control} value={query['organ'] ?? ''} onChange={(organ) => address({ organ })} />}
      </Field>
      <Field name="year" label={say({ zh: '年度', en: 'Year' })}>
        {(control) => (
          <Input
            {...control}
            allowClear
            maxLength={4}
            key={query['year'] ?? ''}
            defaultValue={query['year'] ?? ''}
            onBlur={(event) => address({ year: /^\d{4}$/.test(event.target.value) ? event.target.value : '' })}
            onPressEnter={(event) => address({ year: /^\d{4}$/.test(event.currentTarget.value) ? event.currentTarget.value : '' })}
          />
        )}
      </Field>
      <Button type="text" onClick={() => address({ form: '', organ: '', year: '' })}>
        {say({ zh: '全部', en: 'All' })}
      </Button>
    </div>
  )
}

const VoidForm = ({ paper, done }: { paper: Listed; done: () => void }) => {
  const say = useSay()
  const { value, change, discard } = useDraft(`void-office-paper.${paper.stream}`, { reason: '' })
  const { send, busy, problem } = useCommand<object>(`/api/office-papers/${paper.stream}/void`, {
    flat: true,
    onDone: () => {
      discard()
      done()
    },
  })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '作废', en: 'Void it' }} onSubmit={() => void send(value)}>
      <p>
        {say({
          zh: '文书留在登记里，标明“作废”；文号不再使用。',
          en: 'It stays in the register and says so; its number is not used again.',
        })}
      </p>
      <LongTextField
        name="reason"
        label={say({ zh: '作废的原因', en: 'Why' })}
        required
        value={value.reason}
        rows={2}
        most={8}
        onChange={(reason) => change({ reason })}
      />
    </FaultyForm>
  )
}

const Row = ({ paper, voiding }: { paper: Listed; voiding: (paper: Listed) => void }) => {
  const say = useSay()
  const may = useMay()
  const { unit } = usePerson()
  const { language } = useSpeech()
  const unitName = useUnitName()
  const mine = !paper.matter && !paper.voided && paper.organ === unit.id && may('documents.office')
  return (
    <tr>
      <td>
        <span className="od-strong">{paper.name[language]}</span>
        {paper.voided && <span className="od-quiet">{say({ zh: '（作废）', en: ' (void)' })}</span>}
      </td>
      <td className="od-num">{paper.docNo}</td>
      <td>{unitName(paper.organ)}</td>
      <td className="od-num">{paper.on}</td>
      <td>
        {paper.pdf !== undefined && (
          <a href={paper.pdf} target="_blank" rel="noreferrer">
            {say({ zh: '打开', en: 'Open' })}
          </a>
        )}{' '}
        {paper.matter && <DeskLink to={`/matters/${paper.stream}`}>{say({ zh: '事项', en: 'Matter' })}</DeskLink>}
        {mine && (
          <Button type="link" size="small" className="od-inline" onClick={() => voiding(paper)}>
            {say({ zh: '作废', en: 'Void' })}
          </Button>
        )}
      </td>
    </tr>
  )
}

const Table = ({ papers, voiding }: { papers: readonly Listed[]; voiding: (paper: Listed) => void }) => {
  const say = useSay()
  return (
    <table className="od-list">
      <colgroup>
        <col />
        <col style={{ width: 210 }} />
        <col style={{ width: 190 }} />
        <col style={{ width: 110 }} />
        <col style={{ width: 120 }} />
      </colgroup>
      <thead>
        <tr>
          <th>{say({ zh: '文书', en: 'Document' })}</th>
          <th>{say({ zh: '文号', en: 'Number' })}</th>
          <th>{say({ zh: '单位', en: 'Unit' })}</th>
          <th>{say({ zh: '日期', en: 'Day' })}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {papers.map((paper) => (
          <Row key={`${paper.stream}-${paper.version}`} paper={paper} voiding={voiding} />
        ))}
      </tbody>
    </table>
  )
}

/** Each register of numbers, and why a number of it is not in use. */
const Registers = ({ registers }: { registers: readonly Register[] }) => {
  const say = useSay()
  const unitName = useUnitName()
  if (registers.length === 0) return null
  return (
    <section className="od-section">
      <h2>{say({ zh: '文号登记', en: 'Registers of numbers' })}</h2>
      <table className="od-charges">
        <tbody>
          {registers.map(({ organ, word, year, last, void: gone, missing, name }) => (
            <tr key={`${word}-${year}`}>
              <td>{say(name)}</td>
              <td className="od-num">{word}</td>
              <td>{unitName(organ)}</td>
              <td className="od-num">{say({ zh: `${year} 年，1 至 ${last} 号`, en: `${year}, No. 1 to ${last}` })}</td>
              <td className="od-num">
                {gone.length === 0
                  ? say({ zh: '没有作废', en: 'none void' })
                  : say({ zh: `作废：${gone.join('、')} 号`, en: `void: No. ${gone.join(', ')}` })}
                {missing.length > 0 && say({ zh: `；缺：${missing.join('、')} 号`, en: `; missing: No. ${missing.join(', ')}` })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** 文书: what was made in writing, by kind, unit and year, with every number accounted for. */
export const OfficePapersPage = () => {
  const say = useSay()
  const may = useMay()
  const [query] = useAddress()
  const [making, setMaking] = useState(false)
  const [voiding, setVoiding] = useState<Listed | undefined>()
  const asked = ['form', 'organ', 'year'].flatMap((name) =>
    query[name] === undefined || query[name] === '' ? [] : [`${name}=${query[name]}`],
  )
  const { items, first, more, loading, problem } = useListing<Listed, Page>(`/api/office-papers?${asked.join('&')}`, 'before')
  const action = may('documents.office') && (
    <Button type="primary" onClick={() => setMaking(true)}>
      {say({ zh: '制作机关文书', en: 'Make a document of the office' })}
    </Button>
  )
  return (
    <>
      <PageHead
        title={say({ zh: '文书', en: 'Documents' })}
        quiet={say({
          zh: '编有文号的全部文书，和填写制作的文书；每个文号登记都连续，作废的注明。',
          en: 'Every document with a number, and those that were filled in; each register runs without gaps, and void numbers are named.',
        })}
        action={action}
      />
      <Filters />
      <ProblemNotice problem={problem} />
      {first === undefined && loading && <Waiting />}
      {first !== undefined && items.length === 0 && (
        <EmptyState>{say({ zh: '还没有这样的文书。', en: 'No such documents yet.' })}</EmptyState>
      )}
      {items.length > 0 && <Table papers={items} voiding={setVoiding} />}
      {more !== undefined && (
        <Button className="od-more" loading={loading} onClick={more}>
          {say({ zh: '更早的', en: 'Earlier ones' })}
        </Button>
      )}
      <Registers registers={first?.registers ?? []} />
      {making && (
        <Panel side close={() => setMaking(false)} title={say({ zh: '制作机关文书', en: 'Make a document of the office' })}>
          <MakePaper done={() => setMaking(false)} />
        </Panel>
      )}
      {voiding !== undefined && (
        <Panel side close={() => setVoiding(undefined)} title={say({ zh: '作废文书', en: 'Void a document' })}>
          <VoidForm key={voiding.stream} paper={voiding} done={() => setVoiding(undefined)} />
        </Panel>
      )}
    </>
  )
}
