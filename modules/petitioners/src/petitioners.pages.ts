import type { Act, DeskModule } from '@onedoor/ui'
import { probing } from '@onedoor/ui'
import { assessContact } from './assess-contact/assess-contact.decide.ts'
import { authorise } from './authorise/authorise.decide.ts'
import { clarify } from './clarify/clarify.decide.ts'
import { consent } from './consent/consent.decide.ts'
import { elect } from './elect/elect.decide.ts'
import { endMandate } from './end-mandate/end-mandate.decide.ts'
import { join } from './join/join.decide.ts'
import { leave } from './leave/leave.decide.ts'
import { link } from './link/link.decide.ts'
import type { Main } from './linking.state.ts'
import { notifyAgain } from './notify-again/notify-again.decide.ts'
import type { Parties } from './petitioners.state.ts'
import { proposeLink } from './propose-link/propose-link.decide.ts'
import { splitOff } from './split-off/split-off.decide.ts'
import { undoSplit } from './undo-split/undo-split.decide.ts'
import { unlink } from './unlink/unlink.decide.ts'
import { withdrawConsent } from './withdraw-consent/withdraw-consent.decide.ts'

const SOMEBODY = { name: 'probe', address: 'probe' }
const PAPER = [{ digest: '', mime: '', bytes: 0, name: '' }]
const firstOf = ({ people }: Parties): string => people[0] ?? ''
const runningOf = ({ mandates }: Parties): string => mandates.find(({ ended }) => !ended)?.id ?? ''

/** Another matter that is in order, so that only this one speaks. Only the server knows whether it is there. */
const another = ({ life }: Parties): Main => ({
  id: 'probe',
  life: life && { ...life, phase: 'REGISTERED', receivedOn: '1949-10-01' },
  othersHere: false,
})

/** 当事人: who petitions and who speaks for them. */
const PARTY_ACTS: readonly Act[] = [
  {
    id: 'notify-again',
    title: { zh: '补作告知', en: 'Give the notice that is owed' },
    ...{ may: 'parties.record', place: 5, probe: probing(notifyAgain, () => ({ told: 'DIRECT' as const })) },
    load: async () => (await import('./notify-again/notify-again.page.tsx')).NotifyAgainForm,
  },
  {
    id: 'clarify',
    title: { zh: '登记联系方式', en: 'Record how to reach the petitioner' },
    ...{ may: 'parties.record', place: 210, probe: probing(clarify, (state) => ({ person: firstOf(state), contact: SOMEBODY })) },
    load: async () => (await import('./clarify/clarify.page.tsx')).ClarifyForm,
  },
  {
    id: 'elect',
    title: { zh: '推选代表', en: 'Elect representatives' },
    ...{ may: 'parties.record', place: 220, probe: probing(elect, (state) => ({ persons: [firstOf(state)] })) },
    load: async () => (await import('./elect/elect.page.tsx')).ElectForm,
  },
  {
    id: 'join',
    title: { zh: '加入共同信访', en: 'Somebody joins' },
    ...{ may: 'parties.record', place: 230, probe: probing(join, () => ({ person: SOMEBODY })) },
    load: async () => (await import('./join/join.page.tsx')).JoinForm,
  },
  {
    id: 'leave',
    title: { zh: '信访人去世、承继', en: 'A petitioner died' },
    may: 'parties.record',
    place: 240,
    probe: probing(leave, (state) => ({ person: firstOf(state), why: 'DIED' as const, words: '' })),
    load: async () => (await import('./leave/leave.page.tsx')).LeaveForm,
  },
  {
    id: 'authorise',
    title: { zh: '登记委托', en: 'Record a mandate' },
    may: 'parties.record',
    place: 250,
    probe: probing(authorise, (state) => ({
      ...{ principal: firstOf(state), agent: SOMEBODY, scope: ['INQUIRE' as const], until: '9999-12-31' },
      ...{ mayBeTold: false, limits: '', attachments: PAPER },
    })),
    load: async () => (await import('./authorise/authorise.page.tsx')).AuthoriseForm,
  },
  {
    id: 'end-mandate',
    title: { zh: '终止委托', en: 'End a mandate' },
    may: 'parties.record',
    place: 255,
    probe: probing(endMandate, (state) => ({ mandate: runningOf(state), why: 'WITHDRAWN' as const })),
    load: async () => (await import('./end-mandate/end-mandate.page.tsx')).EndMandateForm,
  },
  {
    id: 'consent',
    title: { zh: '登记同意', en: 'Record a consent' },
    may: 'parties.record',
    place: 260,
    probe: probing(consent, (state) => ({ to: 'HEARING' as const, person: firstOf(state), words: '' })),
    load: async () => (await import('./consent/consent.page.tsx')).ConsentForm,
  },
  {
    id: 'withdraw-consent',
    title: { zh: '登记撤回同意', en: 'Record a consent taken back' },
    may: 'parties.record',
    place: 265,
    probe: probing(withdrawConsent, ({ consents: [first] }) => first ?? { to: 'HEARING' as const, person: '' }),
    load: async () => (await import('./withdraw-consent/withdraw-consent.page.tsx')).WithdrawConsentForm,
  },
]

/** 并件、拆分、比对: which matters belong together. */
const LINKING_ACTS: readonly Act[] = [
  {
    id: 'link',
    title: { zh: '核对并件', en: 'Look at a proposed link' },
    ...{ may: 'linking.decide', place: 8, probe: probing(link, (state) => ({ main: another(state), reasons: '' })) },
    load: async () => (await import('./link/link.page.tsx')).LinkForm,
  },
  {
    id: 'assess-contact',
    title: { zh: '与以往事项比对', en: 'Compare with earlier matters' },
    may: 'linking.decide',
    place: 310,
    probe: probing(assessContact, (state) => ({ earlier: another(state), cause: 'IN_PROGRESS' as const, reasons: '' })),
    load: async () => (await import('./assess-contact/assess-contact.page.tsx')).AssessContactForm,
  },
  {
    id: 'propose-link',
    title: { zh: '提出并件', en: 'Propose to link' },
    ...{ may: 'linking.decide', place: 320, probe: probing(proposeLink, (state) => ({ main: another(state), reasons: '' })) },
    load: async () => (await import('./propose-link/propose-link.page.tsx')).ProposeLinkForm,
  },
  {
    id: 'unlink',
    title: { zh: '撤销并件', en: 'Undo a link' },
    ...{ may: 'linking.decide', place: 325, probe: probing(unlink, () => ({ reasons: '' })) },
    load: async () => (await import('./unlink/unlink.page.tsx')).UnlinkForm,
  },
  {
    id: 'split-off',
    title: { zh: '拆分诉求', en: 'Split claims off' },
    may: 'linking.decide',
    place: 330,
    probe: probing(splitOff, ({ life }) => ({ into: 'probe', claims: (life?.claims ?? []).slice(0, 1), subject: '', reasons: '' })),
    load: async () => (await import('./split-off/split-off.page.tsx')).SplitOffForm,
  },
  {
    id: 'undo-split',
    title: { zh: '撤销拆分', en: 'Undo a split' },
    may: 'linking.decide',
    place: 335,
    probe: probing(undoSplit, ({ splits: [first] }) => ({ into: first?.into ?? '', reasons: '' })),
    load: async () => (await import('./undo-split/undo-split.page.tsx')).UndoSplitForm,
  },
]

/** 当事人与并件 at the desk. Withdrawing is not here: it is the petitioner’s alone. */
export const petitionersPages: DeskModule = { name: 'petitioners', pages: [], acts: [...PARTY_ACTS, ...LINKING_ACTS] }
