import type { ConfidentialKind, ConfidentialStage } from '@onedoor/barrier'
import { ManyPicker, type ManyProps, type Said, useRead, useSpeech } from '@onedoor/ui'

export const KIND_SAID: Readonly<Record<ConfidentialKind, Said>> = {
  ACCUSATION: { zh: '检举控告', en: 'Report of wrongdoing' },
  STAFF_COMPLAINT: { zh: '投诉工作人员', en: 'Complaint about staff' },
}

export const STAGE_SAID: Readonly<Record<ConfidentialStage, Said>> = {
  RECEIVED: { zh: '已收到', en: 'Received' },
  PASSED_ON: { zh: '已转送', en: 'Passed on' },
  PROCESSED: { zh: '已办理', en: 'Handled' },
  TOLD: { zh: '已反馈', en: 'Fed back' },
}

export const CHANNEL_SAID: Readonly<Record<string, Said>> = {
  VISIT: { zh: '来访', en: 'Visit' },
  LETTER: { zh: '来信', en: 'Letter' },
  CALL: { zh: '来电', en: 'Call' },
  ONLINE: { zh: '网上', en: 'Online' },
}

type Person = Readonly<{ id: string; name: string; units: readonly Said[] }>

/** Any of the staff; only officers of the channel are shown the list. */
export const PeoplePicker = (props: ManyProps) => {
  const { language } = useSpeech()
  const people = useRead<{ items: readonly Person[] }>('/api/confidential/people').value?.items ?? []
  const label = ({ name, units }: Person) => `${name}（${units.map((unit) => unit[language]).join('、')}）`
  return <ManyPicker {...props} options={people.map((person) => ({ value: person.id, label: label(person) }))} />
}
