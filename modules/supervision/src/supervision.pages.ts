import { breachesNow, dayOf } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import { type DeskModule, type MenuCount, probing, useRead } from '@onedoor/ui'
import { answerSupervision } from './answer/answer.decide.ts'
import { endSupervision } from './end/end.decide.ts'
import { openSupervision } from './open/open.decide.ts'

const useDue = (): MenuCount | undefined => {
  const due = useRead<{ counts: { due: number } }>('/api/supervision', { fresh: 60_000 }).value?.counts.due
  return due === undefined ? undefined : { number: due, late: true }
}

/** 督办 at the desk: the list of the supervising officer, and the three acts on a matter. */
export const supervisionPages: DeskModule = {
  name: 'supervision',
  pages: [
    {
      path: '/supervision',
      may: 'supervision.press',
      title: { zh: '督办', en: 'Pressing' },
      menu: { place: 35, count: useDue },
      load: async () => (await import('./breaches/breaches.page.tsx')).BreachesPage,
    },
  ],
  acts: [
    {
      id: 'open-supervision',
      title: { zh: '督办', en: 'Press the unit' },
      may: 'supervision.press',
      place: 44,
      probe: probing(openSupervision, (life, stamp) => {
        const today = dayOf(stamp.at)
        const [worst] = life === undefined ? [] : breachesNow(life, today)
        const { unit = life?.unit ?? life?.units.at(-1) ?? '', breach = 'EVADED' as const } = worst ?? {}
        return { unit, breach, dueOn: addDays(today, 1), text: '' }
      }),
      load: async () => (await import('./open/open.page.tsx')).OpenForm,
    },
    {
      id: 'answer-supervision',
      title: { zh: '反馈督办', en: 'Report on the pressing' },
      may: 'supervision.answer',
      place: 36,
      probe: probing(answerSupervision, () => ({ text: '' })),
      load: async () => (await import('./answer/answer.page.tsx')).AnswerForm,
    },
    {
      id: 'end-supervision',
      title: { zh: '结束督办', en: 'End the pressing' },
      may: 'supervision.press',
      place: 46,
      probe: probing(endSupervision, () => ({ text: '' })),
      load: async () => (await import('./end/end.page.tsx')).EndForm,
    },
  ],
}
