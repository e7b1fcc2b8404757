import { asDate } from '@onedoor/clock'
import { publicPage, readerOf } from '@onedoor/html'
import { type Answer, route } from '@onedoor/http'
import { guidePage } from './guide.view.ts'

export const guideRoute = route({
  method: 'GET',
  path: '/guide',
  may: 'anyone',
  page: true,
  summary: { zh: '程序、期限和地址（第十八条公开事项）', en: 'Procedure, periods and addresses, made public as art. 18 wants.' },
  handle: async (asked): Promise<Answer> => {
    const reader = readerOf(asked)
    const today = asDate(asked.services.now())
    const units = await asked.services.directory.units(today)
    return { html: publicPage({ ...guidePage(units, today, reader), here: '/guide', reader }) }
  },
})
