import type { Event } from '@onedoor/kernel'
import { type Commonness, commonness } from '@onedoor/text/repeat/commonness'
import { packed, type Signature, signatureOf as signed, trigramsOf } from '@onedoor/text/repeat/signature'
import { blindNumbers, type Keys } from '@onedoor/vault'

/** The blind marks of a text: its trigrams, each under the county's key. */
export type MarksOf = (text: string) => readonly number[]

export const marksOf = (keys: Keys): MarksOf => {
  const blind = blindNumbers(keys, 'trigram')
  return (text) => [...new Set(blind(trigramsOf(text)))]
}

type LetterWords = Readonly<{ subject?: string; narrative?: string; claims?: readonly string[] }>

/** All that a letter says of its matter; never who wrote it. */
export const textOfLetter = ({ subject = '', narrative = '', claims = [] }: LetterWords): string =>
  [subject, narrative, ...claims].join('\n')

/** As a letter came in, and as it was cleared where a part of it went to the protected channel. */
const LETTERS: readonly string[] = ['SubmissionReceived', 'MatterOpened']

const wordsIn = ({ type, sealed }: Event): LetterWords | undefined => (LETTERS.includes(type) ? sealed : undefined)

const NONE = new Uint8Array(0)

/** As many letters as are remembered to have been signed here; the row of one comes back soon after. */
const KEPT = 100_000

/** What this process has learned of how common marks are: from the letters it signed itself, and from the signatures of all others. */
export type Signer = Readonly<{
  marks: MarksOf
  known: Commonness
  sign: (event: Event) => Uint8Array
  /** A letter was read back from the county's rows: counted unless it was counted when it was signed here. */
  readBack: (signature: Signature) => void
}>

const nameOf = ({ marks, rarest }: Signature): string => `${marks}/${rarest[0] ?? 0}/${rarest.at(-1) ?? 0}`

const signerWith = (keys: Keys): Signer => {
  const marks = marksOf(keys)
  const known = commonness()
  const here = new Set<string>()
  return {
    ...{ marks, known },
    sign: (event) => {
      const words = wordsIn(event)
      if (words === undefined) return NONE
      const all = marks(textOfLetter(words))
      if (all.length === 0) return NONE
      known.read(all)
      const signature = signed(all, known.howCommon)
      if (here.size < KEPT) here.add(nameOf(signature))
      return packed(signature)
    },
    readBack: (signature) => {
      if (!here.delete(nameOf(signature))) known.told(signature)
    },
  }
}

const SIGNERS = new WeakMap<Keys, Signer>()

/** The signer that writes for a county in this process. */
export const signerOf = (keys: Keys): Signer => {
  const signer = SIGNERS.get(keys) ?? signerWith(keys)
  SIGNERS.set(keys, signer)
  return signer
}

/** What the event store is given as `signatureOf`. The first one asked for is the county's; whoever re-makes all rows begins from nothing with another. */
export const signatureOf = (keys: Keys): ((event: Event) => Uint8Array) => (SIGNERS.has(keys) ? signerWith(keys) : signerOf(keys)).sign
