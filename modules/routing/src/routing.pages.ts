import { type DeskModule, probing } from '@onedoor/ui'
import { decideObjection } from './decide-objection/decide-objection.decide.ts'
import { objectToReferral } from './object/object.decide.ts'
import { refer } from './refer/refer.decide.ts'
import { sign } from './sign/sign.decide.ts'

/** 转送交办 at the desk. */
export const routingPages: DeskModule = {
  name: 'routing',
  pages: [],
  acts: [
    {
      id: 'refer',
      title: { zh: '转送、交办', en: 'Send to a unit' },
      may: 'routing.refer',
      place: 10,
      probe: probing(refer, () => ({ mode: 'TRANSFER' as const, to: 'probe', reason: '' })),
      load: async () => (await import('./refer/refer.page.tsx')).ReferForm,
    },
    {
      id: 'sign',
      title: { zh: '签收', en: 'Sign for it' },
      may: 'routing.sign',
      place: 20,
      probe: probing(sign, () => ({})),
      load: async () => (await import('./sign/sign.page.tsx')).SignForm,
    },
    {
      id: 'object',
      title: { zh: '提出异议', en: 'Object: not our competence' },
      may: 'routing.object',
      place: 50,
      probe: probing(objectToReferral, () => ({ reasons: '' })),
      load: async () => (await import('./object/object.page.tsx')).ObjectForm,
    },
    {
      id: 'decide-objection',
      title: { zh: '核定异议', en: 'Decide the objection' },
      may: 'routing.decide-objection',
      place: 15,
      probe: probing(decideObjection, () => ({ uphold: true, reasons: '' })),
      load: async () => (await import('./decide-objection/decide-objection.page.tsx')).DecideObjectionForm,
    },
  ],
}
