import { call, type LetterInHand, type MatterInHand, useOrganisation, useSay, Waiting } from '@onedoor/ui'
import { useEffect, useRef, useState } from 'react'
import { shownOf, TopicSuggested } from '../topic-said.part.tsx'
import type { TopicSaid } from '../topic-said.state.ts'
import type { SuggestTopic } from './suggest-topic.contract.ts'

/** Whoever types is left alone until there is a pause. */
const PAUSE_MS = 700

/** No more than is read anyway. */
const MOST_CLAIMS = 50
const LONGEST_CLAIM = 2000

const askedOf = ({ text, matters }: LetterInHand, { subject, claims }: MatterInHand): SuggestTopic => {
  const written = claims.filter((claim) => claim.trim() !== '').slice(0, MOST_CLAIMS)
  return { subject, narrative: text, claims: written.map((claim) => claim.slice(0, LONGEST_CLAIM)), alone: matters.length === 1 }
}

type Heard = TopicSaid | 'UNHEARD' | undefined

/** Asks once for what stands there now; an answer to words that were changed meanwhile is passed over. */
const useTopicSaid = (asked: SuggestTopic, heard: (said: TopicSaid) => void): Heard => {
  const [said, setSaid] = useState<Heard>()
  const words = JSON.stringify(asked)
  const hear = useRef(heard)
  hear.current = heard
  const first = useRef(true)
  useEffect(() => {
    let isStale = false
    const ask = async () => {
      const reply = await call<TopicSaid>('POST', '/api/reading/topic', JSON.parse(words) as SuggestTopic)
      if (isStale) return
      setSaid(reply.ok ? reply.value : 'UNHEARD')
      if (reply.ok) hear.current(reply.value)
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
      {said === undefined && <Waiting rows={2} />}
      {said === 'UNHEARD' && (
        <p className="od-quiet">
          {say({
            zh: '没有取到建议。不影响登记，分类请自行选择。',
            en: 'No suggestion came. Registering goes on without it; please choose the topic.',
          })}
        </p>
      )}
      {said !== undefined && said !== 'UNHEARD' && (
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
