import { type DeskModule, probing } from '@onedoor/ui'
import { beginMediation } from './begin/begin.decide.ts'
import { endMediation } from './end/end.decide.ts'

/** 调解 at the desk. */
export const mediationPages: DeskModule = {
  name: 'mediation',
  pages: [],
  acts: [
    {
      id: 'begin-mediation',
      title: { zh: '开始调解', en: 'Begin a mediation' },
      may: 'mediation.hold',
      place: 78,
      probe: probing(beginMediation, () => ({ kind: 'PEOPLE' as const, mediator: '', parties: [], text: '', proof: [] })),
      load: async () => (await import('./begin/begin.page.tsx')).BeginForm,
    },
    {
      id: 'end-mediation',
      title: { zh: '结束调解', en: 'End the mediation' },
      may: 'mediation.hold',
      place: 43,
      probe: probing(endMediation, () => ({ outcome: 'FAILED' as const, text: '' })),
      load: async () => (await import('./end/end.page.tsx')).EndForm,
    },
  ],
}
