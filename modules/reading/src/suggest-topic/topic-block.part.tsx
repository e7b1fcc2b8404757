import { call, type LetterInHand, type MatterInHand, useOrganisation, useSay, Waiting } from '@onedoor/ui'
import { useEffect, useRef, useState } from 'react'
import { shownOf, TopicSuggested } from '../topic-said.part.tsx'
import type { TopicSaid } from '../topic-said.state.ts'
import type { SuggestTopic } from './suggest-topic.contract.ts'

/** Whoever types is left alone until there is a pause. */
const PAUSE_MS = 700

const askedOf = ({ text, matters }: LetterInHand, { subject, claims }: MatterInHand): SuggestTopic => ({
  ...{ subject, narrative: text, claims: claims.filter((claim) => claim.trim() !== ''), alone: matters.length === 1 },
})

/** Asks once for what stands there now; an answer to words that were changed meanwhile is passed over. */
const useTopicSaid = (asked: SuggestTopic, heard: (said: TopicSaid) => void): TopicSaid | undefined => {
  const [said, setSaid] = useState<TopicSaid | undefined>()
  const words = JSON.stringify(asked)
  const hear = useRef(heard)
  hear.current = heard
  const first = useRef(true)
  useEffect(() => {
    let isStale = false
    const ask = async () => {
      const reply = await call<TopicSaid>('POST', '/api/reading/topic', JSON.parse(words) as SuggestTopic)
      if (isStale || !reply.ok) return
      setSaid(reply.value)
      hear.current(reply.value)
    }
    const timer = setTimeout(() => void ask(), first.current ? 0 : PAUSE_MS)
    first.current = false
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [words])
  return said
}

const OneMatter = ({ letter, matter, place }: { letter: LetterInHand; matter: MatterInHand; place: number }) => {
  const say = useSay()
  const { choose } = letter
  const said = useTopicSaid(askedOf(letter, matter), (heard) => {
    const shown = shownOf(heard)
    choose?.(matter.id, { topicShown: shown })
  })
  return (
    <div className="od-stack">
      {letter.matters.length > 1 && <h3>{say({ zh: `事项 ${place + 1}`, en: `Matter ${place + 1}` })}</h3>}
      {said === undefined ? (
        <Waiting rows={2} />
      ) : (
        <TopicSuggested said={said} chosen={matter.topic ?? ''} take={(topic) => choose?.(matter.id, { topic })} />
      )}
    </div>
  )
}

/** Beside the letter: what each matter in it seems to be about. */
export const TopicBlock = ({ letter }: { letter: LetterInHand }) => {
  const say = useSay()
  const { topics } = useOrganisation()
  if (topics.every(({ until }) => until !== undefined))
    return (
      <p className="od-quiet">
        {say({
          zh: '本县还没有自己的内容分类。由管理员在“内容分类”里增加后，登记时就可以选。',
          en: 'The county has no list of topics yet. Once an administrator adds them under “Topics”, they can be chosen here.',
        })}
      </p>
    )
  return letter.matters.map((matter, i) => <OneMatter key={matter.id} letter={letter} matter={matter} place={i} />)
}
