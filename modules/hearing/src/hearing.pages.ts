import { dayOf } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import { type DeskModule, probing } from '@onedoor/ui'
import { cancelHearing } from './cancel/cancel.decide.ts'
import { orderHearing } from './order/order.decide.ts'
import { recordHearing } from './record/record.decide.ts'

const PROVEN = [{ digest: '', mime: '', bytes: 0, name: '' }]

/** 听证 at the desk. */
export const hearingPages: DeskModule = {
  name: 'hearing',
  pages: [],
  acts: [
    {
      id: 'order-hearing',
      title: { zh: '通知听证', en: 'Order a hearing' },
      may: 'hearing.order',
      place: 76,
      probe: probing(orderHearing, (_, stamp) => ({ on: addDays(dayOf(stamp.at), 1), open: false, place: '', hearers: [] })),
      load: async () => (await import('./order/order.page.tsx')).OrderForm,
    },
    {
      id: 'record-hearing',
      title: { zh: '登记听证结果', en: 'Record the hearing' },
      may: 'hearing.record',
      place: 39,
      probe: probing(recordHearing, (_, stamp) => ({ days: [dayOf(stamp.at)], report: '', record: PROVEN })),
      load: async () => (await import('./record/record.page.tsx')).RecordForm,
    },
    {
      id: 'cancel-hearing',
      title: { zh: '取消听证', en: 'Cancel the hearing' },
      may: 'hearing.record',
      place: 77,
      probe: probing(cancelHearing, () => ({ reasons: '' })),
      load: async () => (await import('./cancel/cancel.page.tsx')).CancelForm,
    },
  ],
}
