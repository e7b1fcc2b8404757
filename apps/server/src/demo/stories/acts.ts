import { assessment } from '@onedoor/assessment/assessment.module'
import { type CaseEvent, lifeOf, type PlacedUnit, reviewBodiesOf } from '@onedoor/case'
import { documents } from '@onedoor/documents/documents.module'
import { handling } from '@onedoor/handling/handling.module'
import { hearing } from '@onedoor/hearing/hearing.module'
import { intake } from '@onedoor/intake/intake.module'
import { type Decider, fold, type Recorded, type Refusal, type Stamp } from '@onedoor/kernel'
import { mediation } from '@onedoor/mediation/mediation.module'
import { performance } from '@onedoor/performance/performance.module'
import { petitioners } from '@onedoor/petitioners/petitioners.module'
import { reading } from '@onedoor/reading/reading.module'
import { review } from '@onedoor/review/review.module'
import { routing } from '@onedoor/routing/routing.module'
import { supervision } from '@onedoor/supervision/supervision.module'
import { STAFF } from '../staff.ts'

export type Past = readonly Recorded<CaseEvent>[]

/** What a rule may have to know beyond its own matter: the organs of the county, and another matter of these stories by its name. */
export type World = Readonly<{ units: readonly PlacedUnit[]; idOf: (name: string) => string; pastOf: (name: string) => Past }>

type Seen = Readonly<{ past: Past; world: World }>
type Act<Command> = (seen: Seen, command: Command, stamp: Stamp) => readonly CaseEvent[] | Refusal

const POSTS = STAFF.map(({ person, unit, role }) => ({ person, unit, role, from: '2019-01-01' }))

/** The rule of a use case, with what its route looks up for it. */
const asking = <Said, State, Command, Out extends CaseEvent, Code extends string>(
  decider: Decider<State, Command, CaseEvent, Out, Code>,
  looked: (said: Said, seen: Seen) => Command,
): Act<Said> => {
  return (seen, said, stamp) => decider.decide(fold(seen.past, decider), looked(said, seen), stamp)
}

const plain = <State, Command, Out extends CaseEvent, Code extends string>(
  decider: Decider<State, Command, CaseEvent, Out, Code>,
): Act<Command> => asking(decider, (command: Command) => command)

type DecideRecusalCommand = Parameters<typeof handling.rules.decideRecusal.decide>[1]
type Naming = Readonly<{ main: string; reasons: string }>
type Asking = Omit<Parameters<typeof review.rules.requestReview.decide>[1], 'bodies'>

const other = (name: string, { world }: Seen) => ({ id: world.idOf(name), life: lifeOf(world.pastOf(name)), othersHere: false })

/** Above whom the review goes: the unit that answered, or the organ of the first review. */
const bodiesFor = ({ past, world }: Seen): readonly string[] => {
  const life = lifeOf(past)
  const above = life?.phase === 'REVIEW1_SERVED' ? life.review?.body : life?.unit
  return reviewBodiesOf(
    world.units.find(({ id }) => id === above),
    world.units,
  )
}

const { rules: r } = review

/** Everything that can be done in a story, each by the very rule that the door asks. */
export const ACTS = {
  refer: plain(routing.rules.refer),
  sign: plain(routing.rules.sign),
  object: plain(routing.rules.objectToReferral),
  decideObjection: plain(routing.rules.decideObjection),
  escalate: plain(routing.rules.escalate),
  recordDecision: plain(routing.rules.recordDecision),
  reportUrgent: plain(routing.rules.reportUrgent),
  openDispute: plain(routing.rules.openDispute),
  decideDispute: plain(routing.rules.decideDispute),
  accept: plain(handling.rules.accept),
  chooseTrack: plain(handling.rules.chooseTrack),
  objectToTrack: plain(handling.rules.objectToTrack),
  withdrawTrack: plain(handling.rules.withdrawTrack),
  endOtherProcedure: plain(handling.rules.endOtherProcedure),
  takeSuggestion: plain(handling.rules.takeSuggestion),
  answerSuggestion: plain(handling.rules.answerSuggestion),
  answerSimply: plain(handling.rules.answerSimply),
  turnProcedure: plain(handling.rules.turnProcedure),
  addNote: plain(handling.rules.addNote),
  extend: plain(handling.rules.extend),
  askAssistance: plain(handling.rules.askAssistance),
  giveAssistance: plain(handling.rules.giveAssistance),
  askRecusal: plain(handling.rules.askRecusal),
  decideRecusal: asking(handling.rules.decideRecusal, (said: Omit<DecideRecusalCommand, 'posts'>) => ({ ...said, posts: POSTS })),
  draft: plain(handling.rules.draft),
  checkDraft: plain(handling.rules.checkDraft),
  cosign: plain(handling.rules.cosign),
  returnDraft: plain(handling.rules.returnDraft),
  signOff: asking(handling.rules.signOff, (_: Readonly<Record<never, never>>) => ({ posts: POSTS })),
  serve: plain(handling.rules.serve),
  elect: plain(petitioners.rules.elect),
  join: plain(petitioners.rules.join),
  leave: plain(petitioners.rules.leave),
  clarify: plain(petitioners.rules.clarify),
  notifyAgain: plain(petitioners.rules.notifyAgain),
  authorise: plain(petitioners.rules.authorise),
  endMandate: plain(petitioners.rules.endMandate),
  consent: plain(petitioners.rules.consent),
  withdrawConsent: plain(petitioners.rules.withdrawConsent),
  withdraw: plain(petitioners.rules.withdraw),
  splitOff: plain(petitioners.rules.splitOff),
  proposeLink: asking(petitioners.rules.proposeLink, ({ main, reasons }: Naming, seen) => ({ main: other(main, seen), reasons })),
  link: asking(petitioners.rules.link, ({ main, reasons }: Naming, seen) => ({ main: other(main, seen), reasons })),
  unlink: plain(petitioners.rules.unlink),
  assessContact: asking(
    petitioners.rules.assessContact,
    ({ earlier, ...said }: Omit<Parameters<typeof petitioners.rules.assessContact.decide>[1], 'earlier'> & { earlier: string }, seen) => ({
      ...said,
      earlier: other(earlier, seen),
    }),
  ),
  correctTopic: plain(reading.rules.correctTopic),
  supplement: plain(intake.rules.supplement),
  orderHearing: plain(hearing.rules.orderHearing),
  recordHearing: plain(hearing.rules.recordHearing),
  cancelHearing: plain(hearing.rules.cancelHearing),
  beginMediation: plain(mediation.rules.beginMediation),
  endMediation: plain(mediation.rules.endMediation),
  perform: plain(performance.rules.perform),
  report: plain(performance.rules.report),
  close: plain(performance.rules.close),
  resolve: plain(performance.rules.resolve),
  reopen: plain(performance.rules.reopen),
  openSupervision: plain(supervision.rules.openSupervision),
  answerSupervision: plain(supervision.rules.answerSupervision),
  endSupervision: plain(supervision.rules.endSupervision),
  requestReview: asking(r.requestReview, (said: Asking, seen) => ({ ...said, bodies: bodiesFor(seen) })),
  acceptReview: asking(r.acceptReview, (said: Omit<Parameters<typeof r.acceptReview.decide>[1], 'posts'>) => ({ ...said, posts: POSTS })),
  declineReview: plain(r.declineReview),
  returnReview: plain(r.returnReview),
  draftReview: plain(r.draftReview),
  decideReview: asking(r.decideReview, (_: Readonly<Record<never, never>>) => ({ posts: POSTS })),
  serveReview: plain(r.serveReview),
  withdrawReview: plain(r.withdrawReview),
  terminate: plain(r.terminate),
  examineNewFacts: plain(r.examineNewFacts),
  rate: plain(assessment.rules.rate),
  file: plain(documents.rules.filePaper),
} as const

export type ActName = keyof typeof ACTS
export type Said<Name extends ActName> = Parameters<(typeof ACTS)[Name]>[1]
