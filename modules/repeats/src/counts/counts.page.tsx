import { CAUSES, type ContactCause } from '@onedoor/case'
import { EmptyState, Loaded, PageHead, useRead, useSay, useUnitName } from '@onedoor/ui'
import { HintsPart } from './hints.part.tsx'
import type { Hints } from './hints.state.ts'

type Row = Readonly<{ month: string; unit: string; cause: ContactCause; matters: number }>

const COLUMNS = ['OVERDUE_CAUSED', 'PERFORMANCE_CAUSED', 'SAME_AFTER_REPLY', 'IN_PROGRESS'] as const satisfies readonly ContactCause[]

type Line = Readonly<{ month: string; unit: string; of: ReadonlyMap<ContactCause, number> }>

const linesOf = (rows: readonly Row[]): readonly Line[] => {
  const lines = new Map<string, { month: string; unit: string; of: Map<ContactCause, number> }>()
  for (const { month, unit, cause, matters } of rows) {
    const line = lines.get(`${month}/${unit}`) ?? { month, unit, of: new Map<ContactCause, number>() }
    line.of.set(cause, matters)
    lines.set(`${month}/${unit}`, line)
  }
  return [...lines.values()]
}

const Table = ({ lines }: { lines: readonly Line[] }) => {
  const say = useSay()
  const unitName = useUnitName()
  return (
    <table className="od-list">
      <thead>
        <tr>
          <th>{say({ zh: '月份', en: 'Month' })}</th>
          <th>{say({ zh: '原来由谁办', en: 'Handled before by' })}</th>
          {COLUMNS.map((cause) => (
            <th key={cause}>{say(CAUSES[cause])}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ month, unit, of }) => (
          <tr key={`${month}/${unit}`}>
            <td className="od-num">{month}</td>
            <td>{unitName(unit)}</td>
            {COLUMNS.map((cause) => (
              <td key={cause} className="od-num">
                {of.get(cause) ?? ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** 再次来件的原因: what an office can act on, counted by month and unit. Nobody who writes is counted. */
export const CountsPage = () => {
  const say = useSay()
  const reading = useRead<{ rows: readonly Row[]; hints: Hints }>('/api/repeats/counts')
  return (
    <>
      <PageHead title={say({ zh: '再次来件的原因', en: 'Why matters come in again' })} />
      <p className="od-quiet">
        {say({
          zh: '一年来认定为同一件事又来的，按事项计，不按人计。期限内的联系不算重复（条例第十九条第三款）；因逾期未答复、承诺没有做到引起的，责任在单位。',
          en: 'Matters found to have come in again in the past year; matters are counted, never people. Contact within the time is no repeat (Regulation, art. 19(3)); what was late or not performed is the unit’s to mend.',
        })}
      </p>
      <Loaded reading={reading}>
        {({ rows, hints }) => (
          <div className="od-stack">
            {rows.length === 0 ? (
              <EmptyState>{say({ zh: '一年来没有认定过。', en: 'Nothing was found in the past year.' })}</EmptyState>
            ) : (
              <Table lines={linesOf(rows)} />
            )}
            <HintsPart hints={hints} />
          </div>
        )}
      </Loaded>
    </>
  )
}
