import { type DeskModule, probing } from '@onedoor/ui'
import { correctTopic } from './correct-topic/correct-topic.decide.ts'

/** 读信 at the desk: what a letter is about, whose it may be, and how well that is known. */
export const readingPages: DeskModule = {
  name: 'reading',
  pages: [
    {
      path: '/reading',
      may: 'reading.models',
      title: { zh: '读信', en: 'Reading letters' },
      menu: { place: 66 },
      load: async () => (await import('./models/models.page.tsx')).ModelsPage,
    },
  ],
  acts: [
    {
      id: 'correct-topic',
      title: { zh: '更正内容分类', en: 'Correct the topic' },
      may: 'topic.correct',
      place: 340,
      probe: probing(correctTopic, () => ({ topic: 'probe', reasons: '' })),
      load: async () => (await import('./correct-topic/correct-topic.page.tsx')).CorrectTopicForm,
    },
  ],
  letterBlocks: [
    {
      id: 'topic',
      title: { zh: '内容分类建议', en: 'What it seems to be about' },
      may: 'intake.take-in',
      place: 30,
      shows: ({ stage, text }) => stage !== 'REGISTERED' && text.trim() !== '',
      load: async () => (await import('./suggest-topic/topic-block.part.tsx')).TopicBlock,
    },
  ],
  unitAids: [{ id: 'units', may: 'routing.refer', load: async () => (await import('./suggest-units/units-aid.part.tsx')).UnitsAid }],
}
