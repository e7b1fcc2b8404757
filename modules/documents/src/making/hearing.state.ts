import { dateSaid } from '@onedoor/paper'
import { last, type Making, type Of, type Story } from '../story.state.ts'
import { formOfEvent } from './filed.state.ts'

export const hearingOrdered: Making<'HearingOrdered'> = (story, matter, event) => {
  const { place = '', hearers = [] } = event.sealed ?? {}
  const { on, open, chair } = event.data
  const answers = {
    ...{ time: dateSaid(on), place, host: story.directory.person(chair), hearers: hearers.join('、'), about: matter.claims.join('；') },
    ...{ open: open ? '公开举行；你可以申请不公开' : '不公开举行', contact: story.directory.person(event.by) },
  }
  return formOfEvent('D17', answers, { story, matter, event })
}

const heldSaid = (story: Story, { data, version }: Of<'HearingHeld'>): string => {
  const place = last(story, 'HearingOrdered', version)?.sealed?.place ?? ''
  return [data.days.map((day) => dateSaid(day)).join('、'), place].filter((part) => part !== '').join('，')
}

const orElse = (said: string | undefined, otherwise: string): string => ((said ?? '').trim() === '' ? otherwise : (said ?? ''))

/** D20 of what was recorded. Where a part was not said apart, the paper points to where it is said and makes nothing up. */
export const hearingHeld: Making<'HearingHeld'> = (story, matter, event) => {
  const { report = '', found, dissent, suggestion } = event.sealed ?? {}
  const answers = {
    ...{ held: heldSaid(story, event), facts: orElse(found, `见所附听证笔录（${event.data.record.length} 份）。`), opinion: report },
    ...{ dissent: orElse(dissent, '没有另行记录。'), suggestion: orElse(suggestion, '见评议意见。') },
  }
  return formOfEvent('D20', answers, { story, matter, event })
}
