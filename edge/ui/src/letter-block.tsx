import type { Person, TopicShown } from '@onedoor/case'
import type { Ability } from '@onedoor/duty'
import { type ComponentType, createContext, lazy, Suspense, use } from 'react'
import type { StoredFile } from './file-drop.tsx'
import { useMay } from './session.tsx'
import { Waiting } from './states.tsx'
import { type Said, useSay } from './words.tsx'

/** One matter as the clerk has written it so far, or as it was registered. */
export type MatterInHand = Readonly<{
  id: string
  subject: string
  claims: readonly string[]
  place: string
  purpose: string
  topic?: string
  /** What was proposed for it, as it stands on the page: goes along when the matter is registered. */
  topicShown?: TopicShown | undefined
}>

/** The images a text was copied from; `read`: the machine proposed the words. */
export type CopiedFrom = Readonly<{ files: readonly StoredFile[]; read: boolean }>

/** What a clerk has before them while a letter is taken in: typed at the window, read in the inbox, or just registered. */
export type LetterInHand = Readonly<{
  submission: string
  /** `TYPED` is not at the server yet; `STORED` is received and waits; `REGISTERED` has its matters. */
  stage: 'TYPED' | 'STORED' | 'REGISTERED'
  receivedOn: string
  text: string
  /** Who wrote it, while it is typed; afterwards the server knows. */
  persons?: readonly Person[]
  place: string
  files: readonly Readonly<{ digest: string; name: string; bytes: number }>[]
  matters: readonly MatterInHand[]
  /** Puts what the officer took from a block into the form; left out where there is no form to put it in. */
  choose?: (matter: string, part: Partial<Omit<MatterInHand, 'id'>>) => void
  /** Puts a text in the place of the letter's own, with the files it was copied from; only while it is typed. */
  write?: (text: string, from?: CopiedFrom) => void
}>

/** What a module has to show beside a letter, composed by the desk: the page does not know whose it is. While it is `TYPED` it stands inside the form: no form of its own then. */
export type LetterBlock = Readonly<{
  id: string
  title: Said
  may: Ability
  /** Smallest first. */
  place: number
  shows: (letter: LetterInHand) => boolean
  load: () => Promise<ComponentType<{ letter: LetterInHand }>>
}>

export const LetterBlocksContext = createContext<readonly LetterBlock[]>([])

const LOADED = new WeakMap<LetterBlock, ComponentType<{ letter: LetterInHand }>>()

const componentOf = (block: LetterBlock): ComponentType<{ letter: LetterInHand }> => {
  const known = LOADED.get(block)
  if (known !== undefined) return known
  const component = lazy(async () => ({ default: await block.load() }))
  LOADED.set(block, component)
  return component
}

/** The blocks beside this letter that this person may use. */
export const LetterBlocks = ({ letter }: { letter: LetterInHand }) => {
  const say = useSay()
  const may = useMay()
  const shown = use(LetterBlocksContext)
    .filter((block) => may(block.may) && block.shows(letter))
    .toSorted((a, b) => a.place - b.place)
  return shown.map((block) => {
    const Block = componentOf(block)
    return (
      <section key={block.id} className="od-section" aria-label={say(block.title)}>
        <h2>{say(block.title)}</h2>
        <Suspense fallback={<Waiting rows={2} />}>
          <Block letter={letter} />
        </Suspense>
      </section>
    )
  })
}
