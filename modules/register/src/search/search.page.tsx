import { type Channel, PHASES } from '@onedoor/case'
import {
  DateField,
  DeskLink,
  EmptyState,
  Field,
  More,
  PageHead,
  PlacePicker,
  ProblemNotice,
  type Said,
  UnitPicker,
  useAddress,
  useListing,
  useMay,
  useSay,
  useShortcut,
  Waiting,
} from '@onedoor/ui'
import { Button, Input, type InputRef, Select } from 'antd'
import { useRef } from 'react'
import { type FoundMatter, MatterList } from '../matters.part.tsx'

const FILTERS = ['words', 'no', 'holder', 'phase', 'channel', 'place', 'from', 'to', 'dueBefore'] as const

const CHANNEL_SAID: Readonly<Record<Channel, Said>> = {
  VISIT: { zh: '来访', en: 'Visit' },
  LETTER: { zh: '来信', en: 'Letter' },
  CALL: { zh: '来电', en: 'Call' },
  ONLINE: { zh: '网上', en: 'Online' },
}

type Query = Readonly<Record<string, string | undefined>>
type Props = Readonly<{ query: Query; address: (change: Query) => void }>

const Filters = ({ query, address }: Props) => {
  const say = useSay()
  const words = useRef<InputRef>(null)
  useShortcut('k', () => words.current?.focus())
  const phases = Object.entries(PHASES).map(([value, said]) => ({ value, label: say(said) }))
  const channels = Object.entries(CHANNEL_SAID).map(([value, said]) => ({ value, label: say(said) }))
  const day = (name: 'from' | 'to' | 'dueBefore', label: string) => (
    <Field name={name} label={label}>
      {(control) => <DateField control={control} width={150} value={query[name] ?? ''} onChange={(value) => address({ [name]: value })} />}
    </Field>
  )
  return (
    <div className="od-filters od-filters-words">
      <Field name="words" label={say({ zh: '文字', en: 'Words' })}>
        {(control) => (
          <Input
            {...control}
            ref={words}
            autoFocus
            allowClear
            maxLength={100}
            key={query['words'] ?? ''}
            defaultValue={query['words'] ?? ''}
            placeholder={say({ zh: '信里或答复里的字词', en: 'in the letter or since' })}
            onPressEnter={(event) => address({ words: event.currentTarget.value.trim() })}
            onBlur={(event) => address({ words: event.currentTarget.value.trim() })}
          />
        )}
      </Field>
      <Field name="no" label={say({ zh: '编号', en: 'Number' })}>
        {(control) => (
          <Input
            {...control}
            allowClear
            maxLength={40}
            key={query['no'] ?? ''}
            defaultValue={query['no'] ?? ''}
            placeholder={say({ zh: '访2026-000123 或 123', en: '访2026-000123 or 123' })}
            onPressEnter={(event) => address({ no: event.currentTarget.value.trim() })}
            onBlur={(event) => address({ no: event.currentTarget.value.trim() })}
          />
        )}
      </Field>
      <Field name="phase" label={say({ zh: '环节', en: 'Stage' })}>
        {(control) => (
          <Select
            {...control}
            allowClear
            value={query['phase'] ?? null}
            options={phases}
            onChange={(phase: string | null | undefined) => address({ phase: phase ?? undefined })}
            placeholder={say({ zh: '所有', en: 'Any' })}
          />
        )}
      </Field>
      <Field name="channel" label={say({ zh: '渠道', en: 'Channel' })}>
        {(control) => (
          <Select
            {...control}
            allowClear
            value={query['channel'] ?? null}
            options={channels}
            onChange={(channel: string | null | undefined) => address({ channel: channel ?? undefined })}
            placeholder={say({ zh: '所有', en: 'Any' })}
          />
        )}
      </Field>
      <Field name="holder" label={say({ zh: '在办单位', en: 'Held by' })}>
        {(control) => <UnitPicker control={control} allowClear value={query['holder'] ?? ''} onChange={(holder) => address({ holder })} />}
      </Field>
      <Field name="place" label={say({ zh: '属地', en: 'Place' })}>
        {(control) => <PlacePicker allowClear control={control} value={query['place'] ?? ''} onChange={(place) => address({ place })} />}
      </Field>
      {day('from', say({ zh: '收到，从', en: 'Received from' }))}
      {day('to', say({ zh: '到', en: 'to' }))}
      {day('dueBefore', say({ zh: '期限不晚于', en: 'Due by' }))}
    </div>
  )
}

type FoundPage = Readonly<{ items: readonly FoundMatter[]; next?: string; near?: readonly FoundMatter[] }>

/** No matter says every word: the nearest, and said so. */
const Near = ({ matters }: { matters: readonly FoundMatter[] }) => {
  const say = useSay()
  return (
    <section aria-labelledby="near">
      <h2 id="near">{say({ zh: '没有哪一件把这些词都写到', en: 'No matter says all of these words' })}</h2>
      <p className="od-quiet">
        {say({ zh: '下面几件写到了其中一部分，最接近的在前。', en: 'These say some of them, the nearest first.' })}
      </p>
      <MatterList matters={matters} />
    </section>
  )
}

/** 台账: every matter that one may see, by words, number, stage, unit, place and dates. */
export const SearchPage = () => {
  const say = useSay()
  const may = useMay()
  const [query, address] = useAddress()
  const asked = FILTERS.flatMap((name) => {
    const value = query[name]
    return value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]
  })
  const { items, first, more, loading, problem } = useListing<FoundMatter, FoundPage>(
    `/api/matters${asked.length > 0 ? `?${asked.join('&')}` : ''}`,
  )
  const near = first?.near ?? []
  return (
    <>
      <PageHead
        title={say({ zh: '台账', en: 'Register' })}
        action={
          <>
            {asked.length > 0 && (
              <Button onClick={() => address(Object.fromEntries(FILTERS.map((name) => [name, undefined])))}>
                {say({ zh: '清空条件', en: 'Clear filters' })}
              </Button>
            )}
            {may('person.search') && <DeskLink to="/by-person">{say({ zh: '按人查找', en: 'Search by person' })}</DeskLink>}
          </>
        }
      />
      <Filters query={query} address={address} />
      <ProblemNotice problem={problem} />
      {first === undefined && problem === undefined && <Waiting />}
      {near.length > 0 && problem === undefined && <Near matters={near} />}
      {first !== undefined && problem === undefined && items.length === 0 && near.length === 0 && (
        <EmptyState>
          {query['words'] === undefined
            ? say({ zh: '没有符合条件的事项。', en: 'No matter answers to these filters.' })
            : say({
                zh: '没有找到。几个词之间请留空格，每个词都须出现；信访人的姓名和电话不在这里查，请用“按人查找”。',
                en: 'Nothing found. Part words by spaces; each must occur. Petitioners’ names and telephones are not found here: use “Search by person”.',
              })}
        </EmptyState>
      )}
      {items.length > 0 && problem === undefined && <MatterList matters={items} />}
      <More more={more} loading={loading} />
    </>
  )
}
