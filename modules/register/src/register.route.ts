import { matterNo } from '@onedoor/case'
import { openField } from '@onedoor/eventstore'
import type { Asked } from '@onedoor/http'
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
