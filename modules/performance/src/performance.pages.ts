import { dayOf } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import { type DeskModule, probing } from '@onedoor/ui'
import { close } from './close/close.decide.ts'
import { perform } from './perform/perform.decide.ts'
import { openPromises } from './performance.decide.ts'
import { reopen } from './reopen/reopen.decide.ts'
import { resolve } from './resolve/resolve.decide.ts'

const SAID = { done: false, words: '' }
const PROVEN = [{ digest: '', mime: '', bytes: 0, name: '' }]

/** 执行与办结 at the desk. */
export const performancePages: DeskModule = {
  name: 'performance',
  pages: [],
  acts: [
    {
      id: 'perform-instalment',
      title: { zh: '登记承诺已做到', en: 'Record what was promised as done' },
      may: 'performance.perform',
      place: 41,
      probe: probing(perform, (life) => {
        const { claim = '', dueOn = '' } = (life === undefined ? undefined : openPromises(life)[0]) ?? {}
        return { claim, dueOn, performedOn: '0001-01-01', text: '', proof: PROVEN }
      }),
      load: async () => (await import('./perform/perform.page.tsx')).PerformForm,
    },
    {
      id: 'close',
      title: { zh: '办结', en: 'Close the matter' },
      may: 'performance.close',
      place: 42,
      probe: probing(close, () => ({ solved: SAID, explained: SAID, helped: SAID })),
      load: async () => (await import('./close/close.page.tsx')).CloseForm,
    },
    {
      id: 'confirm-resolved',
      title: { zh: '回访确认已解决', en: 'Confirm as resolved after a follow-up' },
      may: 'performance.follow-up',
      place: 72,
      probe: probing(resolve, () => ({ text: '' })),
      load: async () => (await import('./resolve/resolve.page.tsx')).ResolveForm,
    },
    {
      id: 'reopen-handling',
      title: { zh: '重新办理', en: 'Open the handling again' },
      may: 'performance.reopen',
      place: 75,
      probe: probing(reopen, (_, stamp) => ({ why: 'NOT_REALLY_DONE' as const, reasons: '', dueOn: addDays(dayOf(stamp.at), 1) })),
      load: async () => (await import('./reopen/reopen.page.tsx')).ReopenForm,
    },
  ],
}
