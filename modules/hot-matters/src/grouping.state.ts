import { type HotKnowledge, learningHot, readHotLetter } from '@onedoor/text/hot/hot-letter'
import { hotMatters } from '@onedoor/text/hot/hot-matters'
import type { MatterWords } from './letter-words.state.ts'

export type DatedWords = Readonly<{ day: number; words: MatterWords }>

/** First what there is to learn from, in as many parts as one likes; then letters to be put into groups. */
export type GroupingAsked =
  | Readonly<{ do: 'learn'; letters: readonly MatterWords[] }>
  | Readonly<{ do: 'group'; version: string }>
  | Readonly<{ do: 'add'; letters: readonly DatedWords[] }>
  | Readonly<{ do: 'tell' }>

/** `added`: for each letter its group and those that are none any more. `roots`: the group of every letter, only where it was asked for. */
export type GroupingTold = Readonly<{ added: readonly Readonly<{ root: number; gone: readonly number[] }>[]; roots: Uint32Array }>

const NOTHING: GroupingTold = { added: [], roots: new Uint32Array() }

/** What the thread holds that groups letters: what it learned, and the groups. */
export const grouping = (): ((asked: GroupingAsked) => GroupingTold) => {
  const [learning, hot] = [learningHot(), hotMatters()]
  let knowledge: HotKnowledge = learning.known('nothing yet')
  const add = ({ day, words }: DatedWords): GroupingTold['added'][number] => {
    const gone = hot.add({ day, letter: readHotLetter(words, knowledge) })
    return { root: hot.rootOf(hot.letters() - 1), gone }
  }
  return (asked) => {
    switch (asked.do) {
      case 'learn':
        for (const letter of asked.letters) learning.add(letter)
        return NOTHING
      case 'group':
        knowledge = learning.known(asked.version)
        return NOTHING
      case 'add':
        return { ...NOTHING, added: asked.letters.map(add) }
      case 'tell':
        return { ...NOTHING, roots: Uint32Array.from({ length: hot.letters() }, (_, letter) => hot.rootOf(letter)) }
    }
  }
}
