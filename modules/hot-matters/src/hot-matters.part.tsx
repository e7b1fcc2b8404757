import type { Counted } from '@onedoor/text/hot/hot-figures'
import { PERIODS, type PeriodKind } from '@onedoor/text/hot/period'
import { DateField, Field, type Said, useAddress, useSay } from '@onedoor/ui'
import { Radio } from 'antd'
import type { Compared, Figure } from './hot-matters.state.ts'

export const PERIOD_SAID: Readonly<Record<PeriodKind, Said>> = {
  week: { zh: '一周', en: 'Week' },
  month: { zh: '一月', en: 'Month' },
  quarter: { zh: '一季度', en: 'Quarter' },
}

/** Which stretch of time: a kind, and any day in it. Kept in the address. */
export const PeriodChoice = () => {
  const say = useSay()
  const [query, address] = useAddress()
  const kind = PERIODS.find((one) => one === query['period']) ?? 'month'
  return (
    <div className="od-row no-print">
      <Field name="period" label={say({ zh: '期间', en: 'Period' })}>
        {(control) => (
          <Radio.Group
            id={control.id}
            optionType="button"
            value={kind}
            options={PERIODS.map((value) => ({ value, label: say(PERIOD_SAID[value]) }))}
            onChange={(event) => address({ period: event.target.value as PeriodKind })}
          />
        )}
      </Field>
      <Field name="day" label={say({ zh: '包含哪一天', en: 'With this day in it' })}>
        {(control) => <DateField control={control} width={150} value={query['day'] ?? ''} onChange={(day) => address({ day })} />}
      </Field>
    </div>
  )
}

/** The query of the API that goes with the address. */
export const periodQuery = (query: Readonly<Record<string, string | undefined>>): string => {
  const asked = new URLSearchParams({ period: query['period'] ?? 'month' })
  if (query['day'] !== undefined && query['day'] !== '') asked.set('day', query['day'])
  return asked.toString()
}

/** `2026-11-01 至 2026-11-30，与 2026-10-01 至 2026-10-27 相比`. */
export const useComparedSaid = () => {
  const say = useSay()
  return ({ period, before }: Compared): string =>
    say({
      zh: `${period.from} 至 ${period.to}，与 ${before.from} 至 ${before.to} 相比`,
      en: `${period.from} to ${period.to}, against ${before.from} to ${before.to}`,
    })
}

/** Matters and sides, both: whoever writes ten times is one side. */
export const CountedSaid = ({ counted }: { counted: Counted }) => {
  const say = useSay()
  const { matters, sides, anonymous } = counted
  const unknown = anonymous === 0 ? '' : say({ zh: `，另 ${anonymous} 件匿名`, en: `, ${anonymous} anonymous` })
  return (
    <>
      {say({ zh: `${matters} 件`, en: `${matters} matters` })}
      <div className="od-quiet">
        {say({ zh: `来自 ${sides} 方`, en: `from ${sides} sides` })}
        {unknown}
      </div>
    </>
  )
}

/** Against the period before, in words: no colour, no arrow alone. */
export const Growth = ({ figure }: { figure: Figure }) => {
  const say = useSay()
  const [now, earlier] = [figure.now.matters, figure.earlier.matters]
  if (earlier === 0) return <>{say({ zh: '上期没有', en: 'none before' })}</>
  const more = now - earlier
  return (
    <>
      {more > 0 && say({ zh: `多 ${more} 件`, en: `${more} more` })}
      {more < 0 && say({ zh: `少 ${-more} 件`, en: `${-more} fewer` })}
      {more === 0 && say({ zh: '持平', en: 'the same' })}
      <div className="od-quiet">{say({ zh: `上期 ${earlier} 件`, en: `${earlier} before` })}</div>
    </>
  )
}
