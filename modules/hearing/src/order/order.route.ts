import { matterCommand } from '@onedoor/http'
import { Order } from './order.contract.ts'
import { orderHearing } from './order.decide.ts'

export const orderRoute = matterCommand({
  path: '/api/matters/:matter/order-hearing',
  may: 'hearing.order',
  summary: { zh: '通知听证', en: 'Order a hearing, with the petitioner’s consent.' },
  input: Order,
  decider: orderHearing,
})
