import { asDate } from '@onedoor/clock'
import type { ModelFigures } from '@onedoor/text/topic/learn-anew'
import { Loaded, PageHead, ProblemNotice, type Said, useCommand, useRead, useSay } from '@onedoor/ui'
import { Button } from 'antd'
import type { ModelSeen, ModelsSeen } from './models-seen.state.ts'
import { ModelsTable } from './models-table.part.tsx'

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

/** What is compared: macro-F1 for topics; for units how often the one that handled it is among the first three. */
const MEASURED: Readonly<Record<ModelSeen['kind'], Readonly<{ said: Said; of: (figures: ModelFigures) => number }>>> = {
  TOPIC: { said: { zh: '宏平均 F1', en: 'macro-F1' }, of: ({ macroF1 }) => macroF1 },
  UNIT: { said: { zh: '前三个里有对的', en: 'share with the right one among the first three' }, of: ({ withinThree }) => withinThree },
}

/** Why the newest one is not the one in use, if it is not. */
const whyNot = ({ kind, verdict, figures, comparedFigures, held }: ModelSeen): Said | undefined => {
  if (verdict === 'NOT_COMPARED')
    return {
      zh: `最新的一版没有启用：留作比对的事项只有 ${held} 件，不够判断它是不是更好。`,
      en: `The newest is not in use: only ${held} matters were kept to compare by, too few to tell whether it is better.`,
    }
  if (verdict !== 'WORSE' || comparedFigures === null) return undefined
  const { said, of } = MEASURED[kind]
  const [now, before] = [percent(of(figures)), percent(of(comparedFigures))]
  return {
    zh: `最新的一版没有启用：在同样 ${held} 件留作比对的事项上，${said.zh}是 ${now}，现在用的是 ${before}。`,
    en: `The newest is not in use: on the same ${held} matters kept to compare by, its ${said.en} is ${now}; that of what is in use is ${before}.`,
  }
}

/** What the figures mean at the desk. */
const topicsPlainly = ({ sure, sureAndRight, accuracy }: ModelFigures): Said =>
  sure === 0
    ? {
        zh: `在没有学过的来件里，首选有 ${percent(accuracy)} 是对的；目前没有一件达到“有把握”，都答“拿不准”。`,
        en: `Of letters it had not seen, its first choice was right for ${percent(accuracy)}. It was never sure, and says “not sure” each time.`,
      }
    : {
        zh: `在没有学过的来件里，首选有 ${percent(accuracy)} 是对的；答“有把握”的占 ${percent(sure)}，其中 ${percent(sureAndRight)} 是对的，其余都答“拿不准”。`,
        en: `Of letters it had not seen, its first choice was right for ${percent(accuracy)}. It was sure of ${percent(sure)}, and ${percent(sureAndRight)} of those were right; for the rest it says “not sure”.`,
      }

const unitsPlainly = ({ accuracy, withinThree }: ModelFigures): Said => ({
  zh: `结合职责清单和属地，在没有学过的来件里，首选就是后来办理单位的占 ${percent(accuracy)}，在前三个里的占 ${percent(withinThree)}。`,
  en: `With duties and places, of letters it had not seen the unit that handled them was the first choice for ${percent(accuracy)}, and among the first three for ${percent(withinThree)}.`,
})

type KindProps = Readonly<{ title: Said; models: readonly ModelSeen[]; none: Said; plainly: (figures: ModelFigures) => Said }>

/** So few letters tell a figure only roughly. */
const FEW = 100

const KindOfModel = ({ title, models, none, plainly }: KindProps) => {
  const say = useSay()
  const live = models.find((model) => model.live)
  const [newest] = models
  const why = newest === undefined || newest.live ? undefined : whyNot(newest)
  return (
    <section className="od-section">
      <h2>{say(title)}</h2>
      {live === undefined ? (
        <p>{say(none)}</p>
      ) : (
        <p>
          {say({
            zh: `现用版本 ${live.version}，${asDate(new Date(live.trainedAt))} 从 ${live.letters} 件学成。`,
            en: `In use: version ${live.version}, learned on ${asDate(new Date(live.trainedAt))} from ${live.letters} letters. `,
          })}
          {say(plainly(live.figures))}{' '}
          {live.held < FEW &&
            say({ zh: `只比对了 ${live.held} 件，成绩是大概的。`, en: `Only ${live.held} letters were compared: the figures are rough.` })}
        </p>
      )}
      {live !== undefined && !live.heldOwn && (
        <p className="od-quiet">
          {say({
            zh: '本县自己定的还不够多，成绩是在起步用的例信上量的；本县的多起来以后，以本县的为准。',
            en: 'The county has too few decisions of its own yet: the figures are from the letters given to begin with, and will be the county’s own later.',
          })}
        </p>
      )}
      {why !== undefined && <p>{say(why)}</p>}
      {models.length > 0 && <ModelsTable models={models} />}
    </section>
  )
}

const Known = ({ seen: { known, agreement } }: { seen: ModelsSeen }) => {
  const say = useSay()
  return (
    <p className="od-quiet od-section">
      {say({
        zh: `已定内容分类 ${known.topics} 件，已定单位 ${known.units} 件，起步例信 ${known.samples} 件。`,
        en: `Sorted by topic: ${known.topics}; with a unit: ${known.units}; letters given to begin with: ${known.samples}. `,
      })}
      {agreement.named > 0 &&
        say({
          zh: `登记时有把握的建议 ${agreement.named} 次，现在的分类与建议相同的 ${agreement.taken} 次。`,
          en: `Matters registered beside a certain suggestion: ${agreement.named}; of these ${agreement.taken} have that topic now.`,
        })}
    </p>
  )
}

/** 读信: which version reads letters, how good it is, and why a newer one is not in use. */
export const ModelsPage = () => {
  const say = useSay()
  const reading = useRead<ModelsSeen>('/api/reading/models')
  const { send, busy, problem } = useCommand<object>('/api/reading/learn', { flat: true })
  return (
    <>
      <PageHead
        title={say({ zh: '读信', en: 'Reading letters' })}
        quiet={say({
          zh: '每天夜里从工作人员已定的分类和单位重新学习。新的一版在没学过的事项上不比现用的差，才启用。只读事项，不评价人。',
          en: 'Learned anew each night from what officers decided. A new version is used only if it is no worse on matters it has not seen. It reads matters and judges no person.',
        })}
        action={
          <Button loading={busy} onClick={() => void send({})}>
            {say({ zh: '立即学习', en: 'Learn now' })}
          </Button>
        }
      />
      <ProblemNotice problem={problem} />
      <Loaded reading={reading}>
        {(seen) => (
          <>
            <Known seen={seen} />
            <KindOfModel
              title={{ zh: '内容分类', en: 'Topics' }}
              plainly={topicsPlainly}
              models={seen.topics}
              none={{
                zh: `还没有可用的版本：至少要有 ${seen.leastLearned} 件可学的事项，分属两类以上。在那以前，登记时不作建议。`,
                en: `None in use yet: at least ${seen.leastLearned} matters of two topics or more are needed. Until then nothing is suggested.`,
              }}
            />
            <KindOfModel
              title={{ zh: '有权处理的单位', en: 'Competent units' }}
              plainly={unitsPlainly}
              models={seen.units}
              none={{
                zh: '还没有从以往决定学成的版本，现在按职责清单和属地建议。',
                en: 'Nothing was learned from past decisions yet; units are suggested by their duties and places.',
              }}
            />
          </>
        )}
      </Loaded>
    </>
  )
}
