import { type Life, letterRead, matterNo, type SubmissionEvent } from '@onedoor/case'
import { seesWholeCounty } from '@onedoor/duty'
import { openField } from '@onedoor/eventstore'
import type { Asked } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import type { MatterRow } from './register.query.ts'

/** A row of the register as a list shows it: no person in it. */
export const shownMatter = ({ services }: Pick<Asked, 'services'>, row: MatterRow) => ({
  id: row.id,
  no: matterNo(row.year, row.number),
  subject: row.subject === '' ? '' : openField(services.keys, row.id, 'subject', row.subject),
  receivedOn: row.received_on,
  channel: row.channel,
  purpose: row.purpose,
  place: row.place,
  phase: row.phase,
  holder: row.holder,
  unit: row.unit,
  due: row.legal_due === null ? null : { clock: row.clock, nominal: row.nominal_due, legal: row.legal_due },
  servedOn: row.served_on,
})

/**
 * The letter that a matter came from. The petition office reads every letter; a unit reads it only when it opened no other matter,
 * since the rest of it is not that unit's business (信访工作条例 第二十二条 sends each matter to the unit that is competent for it).
 */
export const letterOf = async (
  { services, session }: Pick<Asked, 'services' | 'session'>,
  life: Life,
): Promise<readonly Recorded<SubmissionEvent>[]> => {
  const events = letterRead((await services.store.read(life.submission)) as readonly Recorded<SubmissionEvent>[])
  const opened = events.filter(({ type }) => type === 'MatterOpened').length
  return session !== undefined && (seesWholeCounty(session.roles) || opened === 1) ? events : []
}
