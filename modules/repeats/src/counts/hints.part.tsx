import { asDate } from '@onedoor/clock'
import { type Said, useSay } from '@onedoor/ui'
import type { Hints, VersionSeen } from './hints.state.ts'

const STARTING = /^blind-/

const named = (version: string): Said =>
  STARTING.test(version) ? { zh: '起步版', en: 'the one the county began with' } : { zh: ` ${version} 版`, en: `version ${version}` }

const speaks = ({ version, learnedAt, learned, figures, comparedWith, comparedFigures }: VersionSeen): Said => {
  const [day, before] = [asDate(new Date(learnedAt)), named(comparedWith)]
  return {
    zh: `现在提示“像同一件事”的是 ${version} 版，${day} 从 ${learned} 个比对结论学成。它没学过的 ${figures.pairs} 个结论，它对 ${figures.right} 个；换下的${before.zh}对 ${comparedFigures.right} 个。`,
    en: `What says “looks like the same” now is version ${version}, learned on ${day} from ${learned} decisions. Of ${figures.pairs} decisions it had not seen it was right about ${figures.right}; ${before.en}, which it replaced, about ${comparedFigures.right}.`,
  }
}

const startingSpeaks = ({ decided: { same, other }, least: { learned, ofEach } }: Hints): Said => ({
  zh: `现在提示“像同一件事”的是起步版，没有学过任何人的结论。本县已有结论 ${same + other} 个：同一件事 ${same} 个，不是的 ${other} 个。可以学的满 ${learned} 个、两样各满 ${ofEach} 个，夜里就学一版新的；另留一部分不学，只用来比对。`,
  en: `What says “looks like the same” now is what the county began with; it learned from nobody’s decisions. There are ${same + other} decisions here: ${same} the same matter, ${other} not. From ${learned} to learn from on, ${ofEach} of each kind, a new version is learned at night; some are kept apart, only to judge by.`,
})

/** Why the newest is not in use, if it is not. */
const whyNot = ({ live, verdict, figures, comparedWith, comparedFigures }: VersionSeen): Said | undefined => {
  if (live || verdict === 'NO_WORSE') return undefined
  if (verdict === 'NOT_COMPARED')
    return {
      zh: `最新学的一版没有启用：留作比对的结论只有 ${figures.pairs} 个，或者几乎都是一样的，判断不了它是不是更好。`,
      en: `The newest is not in use: only ${figures.pairs} decisions were kept to judge by, or nearly all of one kind, too few to tell whether it is better.`,
    }
  const before = named(comparedWith)
  return {
    zh: `最新学的一版没有启用：同样 ${figures.pairs} 个没学过的结论，它对 ${figures.right} 个，现用的${before.zh}对 ${comparedFigures.right} 个。`,
    en: `The newest is not in use: of the same ${figures.pairs} unseen decisions it was right about ${figures.right}; ${before.en}, in use, about ${comparedFigures.right}.`,
  }
}

/** Two models that are about the same are told apart only roughly by so few. */
const FEW = 100

/** 提示的来历: which version speaks beside two letters, and how it did on decisions it had not seen. */
export const HintsPart = ({ hints }: { hints: Hints }) => {
  const say = useSay()
  const live = hints.versions.find((version) => version.live)
  const [newest] = hints.versions
  const why = newest === undefined ? undefined : whyNot(newest)
  const { shown, agreed } = hints.decided
  return (
    <section className="od-section">
      <h2>{say({ zh: '提示从哪里来', en: 'Where the hints come from' })}</h2>
      <p>{say(live === undefined ? startingSpeaks(hints) : speaks(live))}</p>
      {why !== undefined && <p>{say(why)}</p>}
      <p className="od-quiet">
        {live !== undefined &&
          live.figures.pairs < FEW &&
          say({ zh: '比对的结论还少，成绩是大概的。', en: 'So few decisions tell it only roughly. ' })}
        {shown > 0 &&
          say({
            zh: `看着这一版的提示登记的结论 ${shown} 个，与提示一致的 ${agreed} 个。`,
            en: `Decisions made beside its hints: ${shown}; they say the same as the hint in ${agreed}. `,
          })}
        {say({
          zh: '只从两份来件的文字学，不看是谁写的。',
          en: 'It learns from the words of the two letters alone, never from who wrote them.',
        })}
      </p>
    </section>
  )
}
