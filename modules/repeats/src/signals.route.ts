import { fullSoundsOf, simplified } from '@onedoor/hanzi'
import { type PersonSignalKind, type PersonsOfLetter, personSignals } from '@onedoor/text/repeat/same-person'
import { maskAddress, maskIdNo, maskName, maskPhone } from '@onedoor/vault'

/** A signal as it is shown: masked, for nobody has to be opened in order to see that two are one. */
export type ShownSignal = Readonly<{ kind: PersonSignalKind; mine: string; other: string }>

const MASKS: Readonly<Record<PersonSignalKind, (text: string) => string>> = {
  'same-name': maskName,
  'name-variant': maskName,
  'sounds-alike': maskName,
  'same-paper': maskIdNo,
  'same-telephone': maskPhone,
  'same-address': maskAddress,
  'same-co-signer': maskName,
  'same-principal': maskName,
  'same-accused': maskName,
}

const READING = { simplified: (name: string) => [...name].map(simplified).join(''), sounds: fullSoundsOf }

/** What stands in both letters about who wrote them: each signal by itself, never a sum of them. */
export const signalsBetween = (mine: PersonsOfLetter, other: PersonsOfLetter): readonly ShownSignal[] =>
  personSignals(mine, other, READING).map(({ kind, a, b }) => ({ kind, mine: MASKS[kind](a), other: MASKS[kind](b) }))
