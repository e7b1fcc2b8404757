import { isRole, ROLES, type Role } from '@onedoor/duty'
import {
  DateField,
  EmptyState,
  FaultyForm,
  Field,
  Loaded,
  matches,
  PageHead,
  Panel,
  type Said,
  useCommand,
  useDraft,
  useSay,
  useSpeech,
  useToday,
} from '@onedoor/ui'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { type Post, type StaffMember, useWhole, type Whole } from '../whole.part.tsx'

type Open =
  | Readonly<{ kind: 'add' }>
  | Readonly<{ kind: 'give'; person: StaffMember }>
  | Readonly<{ kind: 'end'; post: Post; person: StaffMember }>
  | Readonly<{ kind: 'leave'; person: StaffMember }>

const AddPersonForm = ({ done }: { done: () => void }) => {
  const say = useSay()
  const { value, change, discard } = useDraft('add-person', { id: '', name: '' })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>('/api/organisation/people', { flat: true, onDone: finished })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '增加人员', en: 'Add' }} onSubmit={() => void send(value)}>
      <Field name="name" label={say({ zh: '姓名', en: 'Name' })} required>
        {(control) => (
          <Input {...control} autoFocus value={value.name} maxLength={60} onChange={(event) => change({ name: event.target.value })} />
        )}
      </Field>
      <Field
        name="id"
        label={say({ zh: '标识', en: 'Id' })}
        hint={say({ zh: '小写字母、数字、短横线，定后不改', en: 'Small letters, digits, dashes; never changed' })}
        required
      >
        {(control) => <Input {...control} value={value.id} maxLength={40} onChange={(event) => change({ id: event.target.value })} />}
      </Field>
    </FaultyForm>
  )
}

const GivePostForm = ({ person, units, done }: { person: StaffMember; units: Whole['units']; done: () => void }) => {
  const say = useSay()
  const { language } = useSpeech()
  const today = useToday()
  const { value, change, discard } = useDraft<{ unit: string; role: Role | ''; from: string }>(`give-post.${person.id}`, {
    unit: '',
    role: '',
    from: today,
  })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>('/api/organisation/posts', { flat: true, onDone: finished })
  const unitOptions = units
    .filter(({ until }) => until === undefined)
    .map(({ id, name }) => ({ value: id, label: name[language], zh: name.zh }))
  const roleOptions = Object.entries(ROLES).map(([role, said]) => ({ value: role, label: say(said) }))
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '任岗', en: 'Give the post' }}
      onSubmit={() => void send({ ...value, person: person.id })}
    >
      <Field name="unit" label={say({ zh: '单位', en: 'Unit' })} required>
        {(control) => (
          <Select
            {...control}
            value={value.unit === '' ? null : value.unit}
            options={unitOptions}
            showSearch={{
              filterOption: (typed, option) => option !== undefined && (matches(typed, option.zh) || matches(typed, option.label)),
            }}
            onChange={(unit: string) => change({ unit })}
          />
        )}
      </Field>
      <Field name="role" label={say({ zh: '岗位', en: 'Post' })} required>
        {(control) => (
          <Select
            {...control}
            value={value.role === '' ? null : value.role}
            options={roleOptions}
            onChange={(role: string) => change({ role: isRole(role) ? role : '' })}
          />
        )}
      </Field>
      <Field name="from" label={say({ zh: '自', en: 'From' })} required>
        {(control) => <DateField control={control} value={value.from} onChange={(from) => change({ from })} />}
      </Field>
    </FaultyForm>
  )
}

type EndProps = Readonly<{ name: string; path: string; act: Said; said: string; done: () => void }>

/** One post, or all of a person's: the last day is asked either way. */
const EndForm = ({ name, path, act, said, done }: EndProps) => {
  const say = useSay()
  const today = useToday()
  const { value, change, discard } = useDraft(name, { until: today })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>(path, { flat: true, onDone: finished })
  return (
    <FaultyForm problem={problem} busy={busy} submit={act} onSubmit={() => void send(value)}>
      <p>{said}</p>
      <Field name="until" label={say({ zh: '最后一日', en: 'Last day' })} required>
        {(control) => <DateField control={control} value={value.until} min={today} onChange={(until) => change({ until })} />}
      </Field>
    </FaultyForm>
  )
}

const EndPostForm = ({ post, done }: { post: Post; done: () => void }) => {
  const said = useSay()(ROLES[post.role])
  const path = `/api/organisation/posts/${post.id}/end`
  return <EndForm name={`end-post.${post.id}`} path={path} act={{ zh: '离岗', en: 'End the post' }} said={said} done={done} />
}

const LeaveForm = ({ person, done }: { person: StaffMember; done: () => void }) => {
  const said = useSay()({
    zh: '所有岗位同日结束，此后不能登录。经手的事项和留下的记录都不变；在办事项请由接手的人继续办。',
    en: 'Every post ends on that day, and with the last the way in. What they did stays on record; matters in hand go on with whoever follows.',
  })
  const path = `/api/organisation/people/${person.id}/end`
  return <EndForm name={`leave.${person.id}`} path={path} act={{ zh: '离职', en: 'End all posts' }} said={said} done={done} />
}

const PersonRow = ({ person, whole, open }: { person: StaffMember; whole: Whole; open: (what: Open) => void }) => {
  const say = useSay()
  const { language } = useSpeech()
  const posts = whole.posts.filter((post) => post.person === person.id)
  return (
    <tr>
      <td>
        <span className="od-strong">{person.name}</span>
        <div className="od-quiet">{person.id}</div>
      </td>
      <td>
        {posts.map((post) => (
          <div key={post.id} className={post.until === undefined ? 'od-row' : 'od-row od-quiet'}>
            <span>
              {whole.units.find(({ id }) => id === post.unit)?.name[language] ?? post.unit} · {say(ROLES[post.role])}
            </span>
            <span className="od-quiet od-num">
              {post.from} — {post.until ?? ''}
            </span>
            {post.until === undefined && (
              <Button type="link" size="small" className="od-inline" onClick={() => open({ kind: 'end', post, person })}>
                {say({ zh: '离岗', en: 'End' })}
              </Button>
            )}
          </div>
        ))}
      </td>
      <td>
        <div className="od-row">
          <Button type="link" size="small" className="od-inline" onClick={() => open({ kind: 'give', person })}>
            {say({ zh: '任岗', en: 'Give a post' })}
          </Button>
          {posts.some(({ until }) => until === undefined) && (
            <Button type="link" size="small" className="od-inline" onClick={() => open({ kind: 'leave', person })}>
              {say({ zh: '离职', en: 'Leaves' })}
            </Button>
          )}
        </div>
      </td>
    </tr>
  )
}

const Forms = ({ open, whole, close }: { open: Open | undefined; whole: Whole; close: () => void }) => {
  const say = useSay()
  if (open === undefined) return null
  const title = open.kind === 'add' ? say({ zh: '增加人员', en: 'Add a staff member' }) : open.person.name
  return (
    <Panel side close={close} title={title}>
      {open.kind === 'add' && <AddPersonForm done={close} />}
      {open.kind === 'give' && <GivePostForm key={open.person.id} person={open.person} units={whole.units} done={close} />}
      {open.kind === 'leave' && <LeaveForm key={open.person.id} person={open.person} done={close} />}
      {open.kind === 'end' && <EndPostForm key={open.post.id} post={open.post} done={close} />}
    </Panel>
  )
}

/** 人员: who holds which post where, since when. */
export const PeoplePage = () => {
  const say = useSay()
  const reading = useWhole()
  const [open, setOpen] = useState<Open | undefined>()
  const [typed, setTyped] = useState('')
  return (
    <>
      <PageHead
        title={say({ zh: '人员', en: 'Staff' })}
        action={
          <>
            <Input
              allowClear
              value={typed}
              placeholder={say({ zh: '姓名或首字母', en: 'Name' })}
              onChange={(event) => setTyped(event.target.value)}
            />
            <Button type="primary" onClick={() => setOpen({ kind: 'add' })}>
              {say({ zh: '增加人员', en: 'Add' })}
            </Button>
          </>
        }
      />
      <Loaded reading={reading}>
        {(whole) => {
          const people = whole.people.filter(({ name, id }) => matches(typed, name, id))
          return (
            <>
              {people.length === 0 && <EmptyState>{say({ zh: '没有这位工作人员。', en: 'Nobody of that name.' })}</EmptyState>}
              <table className="od-list">
                <colgroup>
                  <col style={{ width: 220 }} />
                  <col />
                  <col style={{ width: 170 }} />
                </colgroup>
                <tbody>
                  {people.map((person) => (
                    <PersonRow key={person.id} person={person} whole={whole} open={setOpen} />
                  ))}
                </tbody>
              </table>
              <Forms open={open} whole={whole} close={() => setOpen(undefined)} />
            </>
          )
        }}
      </Loaded>
    </>
  )
}
