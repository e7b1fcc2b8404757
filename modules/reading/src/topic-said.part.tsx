import type { TopicShown } from '@onedoor/case'
import { type Said, useSay, useTopicName } from '@onedoor/ui'
import { Button } from 'antd'
import type { Because, TopicSaid } from './topic-said.state.ts'

const WHY: Readonly<Record<Extract<TopicSaid, { why: unknown }>['why'], Said>> = {
  EMPTY: { zh: '还没有可读的文字。', en: 'There is nothing to read yet.' },
  SHORT: { zh: '字太少，看不出是哪一类。', en: 'Too little is written to tell what it is about.' },
  FOREIGN: { zh: '不是中文，系统不作判断，请自行选择。', en: 'Not in Chinese: nothing is guessed. Please choose.' },
  REPEATED: {
    zh: '同样的字句反复出现，像是误发或者广告，系统不作判断。',
    en: 'The same words over and over, like a slip or an advertisement: nothing is guessed.',
  },
  NO_MODEL: {
    zh: '本县已定分类的事项还不够，暂时没有建议，请自行选择。',
    en: 'Too few matters of the county were sorted so far, so there is no suggestion yet. Please choose.',
  },
}

/** The phrases that led there, each marked where it stands in the letter. */
export const BecauseOf = ({ because }: { because: readonly Because[] }) => {
  const say = useSay()
  if (because.length === 0) return null
  return (
    <p className="od-quiet">
      {say({ zh: '信里说到：', en: 'The letter says: ' })}
      {because.map(({ before, phrase, after }, i) => (
        // The same phrase may stand twice.
        <span key={`${i}-${phrase}`}>
          {i > 0 && say({ zh: '；', en: '; ' })}
          {before !== '' && `…${before}`}
          <mark className="od-fact">{phrase}</mark>
          {after !== '' && `${after}…`}
        </span>
      ))}
    </p>
  )
}

type Props = Readonly<{ said: TopicSaid; chosen: string; take: (topic: string) => void }>

const Choices = ({ likeliest, chosen, take }: Omit<Props, 'said'> & Pick<TopicShown, 'likeliest'>) => {
  const say = useSay()
  const name = useTopicName()
  return (
    <div className="od-row">
      {likeliest.map(({ topic, percent }) => (
        <Button key={topic} size="small" disabled={topic === chosen} onClick={() => take(topic)}>
          {topic === chosen
            ? say({ zh: `已选：${name(topic)}`, en: `Chosen: ${name(topic)}` })
            : say({ zh: `采用“${name(topic)}”（${percent}%）`, en: `Take “${name(topic)}” (${percent}%)` })}
        </Button>
      ))}
    </div>
  )
}

/** 内容分类建议: one topic with how often that is right, or 拿不准 with the likeliest; taken with one click, decided by the officer. */
export const TopicSuggested = ({ said, chosen, take }: Props) => {
  const say = useSay()
  const name = useTopicName()
  if ('why' in said) return <p className="od-quiet">{say(WHY[said.why])}</p>
  const { sure, likeliest, because, model } = said
  const [first] = likeliest
  if (first === undefined) return null
  const withAChance = likeliest.filter(({ percent }) => percent > 0)
  return (
    <div className="od-stack">
      <p>
        {sure
          ? say({
              zh: `像是“${name(first.topic)}”。这样有把握的来件，一百件里约有 ${first.percent} 件确属这一类。`,
              en: `Seems to be “${name(first.topic)}”. Of a hundred letters as clear as this one, about ${first.percent} are.`,
            })
          : say({ zh: '拿不准，请您判断。比较像的是：', en: 'Not sure; please judge. The likeliest are:' })}
      </p>
      <Choices likeliest={sure ? withAChance.slice(0, 2) : likeliest} chosen={chosen} take={take} />
      <BecauseOf because={because} />
      <p className="od-quiet">
        {say({ zh: `只是建议，以您选的为准。版本 ${model}`, en: `A suggestion only; what you choose counts. Version ${model}` })}
      </p>
    </div>
  )
}

/** What goes along with the choice, so that it can be said later what was proposed. */
export const shownOf = (said: TopicSaid | undefined): TopicShown | undefined =>
  said === undefined || 'why' in said ? undefined : { model: said.model, sure: said.sure, likeliest: said.likeliest }
