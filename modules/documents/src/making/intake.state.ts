import { PETITION_OFFICE } from '@onedoor/case'
import { registrationForm } from '@onedoor/paper'
import { issuerOf, type Making } from '../story.state.ts'

export const registeredForm: Making<'MatterRegistered'> = (story, matter, event) => {
  const reach = (event.sealed?.persons ?? []).flatMap(({ phone, address }) => [phone ?? '', address ?? '']).filter((text) => text !== '')
  const { narrative = matter.claims.join('\n'), materials = [], receivedBy } = story.letter
  const facts = {
    receiver: receivedBy ?? story.directory.person(event.by),
    reach: reach.join('，'),
    narrative,
    files: materials,
    confidential: '',
  }
  return registrationForm(matter, facts, issuerOf(story, PETITION_OFFICE))
}
