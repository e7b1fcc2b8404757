import { EVALUATION_DAYS } from '@onedoor/case'
import { addDays, asDate } from '@onedoor/clock'
import { proofOfService, ratingNote, type ServiceFacts } from '@onedoor/paper'
import { countedOn, docNoOf, dueOn, issuerOf, last, type Making, METHOD_WORDS, type Of } from '../story.state.ts'

/** Service may be proved by a file alone, a postal receipt for instance: then the proof of service points to it. */
const receivedBy = ({ sealed, data }: Of<'OpinionServed'>): Pick<ServiceFacts, 'receiver' | 'remarks'> => {
  const { receiver = '', remarks = '' } = sealed ?? {}
  return { receiver: receiver === '' && sealed !== undefined && data.proof.length > 0 ? '见所附送达凭证' : receiver, remarks }
}

export const served: Making<'OpinionServed'> = (story, matter, event, kind) => {
  const issuer = issuerOf(story, event.organ)
  const { method, servedOn } = event.data
  const url = `${story.trackUrl}#${story.code}`
  const on = asDate(event.at)
  const review = {
    ...{ until: dueOn('P01', servedOn, { on }), body: story.directory.unit(event.organ).reviewBody },
    counted: countedOn('P01', servedOn, { on }, kind === 'D27' ? story.letter.language : 'zh'),
  }
  if (kind === 'D27') {
    const { language } = story.letter
    const name = language === 'zh' ? issuer.name : story.directory.unit(event.organ).nameEn
    return ratingNote(matter, { language, until: addDays(servedOn, EVALUATION_DAYS), url, review }, { ...issuer, name }, servedOn)
  }
  const { receiver, remarks } = receivedBy(event)
  const opinion = docNoOf(story, last(story, 'OpinionIssued'))
  const how = { method: METHOD_WORDS[method], left: method === 'LEFT', proofs: event.data.proof.length }
  return proofOfService(matter, { served: opinion, ...how, receiver, remarks, servedOn, review }, issuer)
}
