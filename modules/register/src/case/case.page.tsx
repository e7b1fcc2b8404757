import { type CaseEventOf, PHASES } from '@onedoor/case'
import {
  type CaseInHand,
  type CasePart,
  Loaded,
  PageHead,
  sizeSaid,
  useAddress,
  useMay,
  useParam,
  useParts,
  usePlaceName,
  useSay,
  useSpeech,
  useTopicName,
  Waiting,
} from '@onedoor/ui'
import { type ComponentType, lazy, Suspense } from 'react'
import { ActList, ActPanel, openAct, useSortedActs } from './acts.part.tsx'
import { type CaseFile, nameIn, useCaseFile } from './case-file.part.tsx'
import { Charges, Clocks } from './clocks.part.tsx'
import { Documents } from './documents.part.tsx'
import { Next } from './next.part.tsx'
import { OUTCOMES } from './opinion.part.tsx'
import { PartyFacts } from './parties.part.tsx'
import { CHANNELS } from './sentence.part.tsx'
import { Story } from './story.part.tsx'

const registeredIn = (file: CaseFile): CaseEventOf<'MatterRegistered'>['sealed'] => {
  const [first] = file.events
  return first?.type === 'MatterRegistered' ? first.sealed : undefined
}

/** Where words stood: they are gone, which is not the same as never having been there. */
const ErasedWords = () => <p className="od-quiet">{useSay()({ zh: '已依法删除。', en: 'Erased under the law.' })}</p>

/** Claims with the answer that was signed, where there is one. */
const Claims = ({ file }: { file: CaseFile }) => {
  const say = useSay()
  const registered = registeredIn(file)
  const issued = file.events.findLast((event) => event.type === 'OpinionIssued')
  if (registered === undefined) return <ErasedWords />
  return (
    <ol className="od-claims">
      {registered.claims.map(({ id, text }, i) => {
        const outcome = issued?.data.claims.find(({ claim }) => claim === id)?.outcome
        return (
          <li key={id}>
            <span>{i + 1}</span>
            <div>
              <p className="od-prose">{text}</p>
              {outcome !== undefined && (
                <p className="od-prose">
                  <span className="od-outcome">{say(OUTCOMES[outcome])}</span>
                  {say({ zh: '：', en: ': ' })}
                  {issued?.sealed?.findings.find(({ claim }) => claim === id)?.text}
                </p>
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

/** 抄件: what a clerk copied from the pages, with who answers for it. */
const CopiedFromPaper = ({ file }: { file: CaseFile }) => {
  const say = useSay()
  const copied = file.letter?.copied
  const text = copied?.sealed?.text
  if (copied === undefined || text === undefined || text === file.letter?.received.sealed?.narrative) return null
  const by = file.people[copied.by] ?? copied.by
  return (
    <>
      <h3>
        {copied.data.read === 'MACHINE'
          ? say({ zh: `纸信抄件（机器识别，${by} 核对）`, en: `Copied from the paper (read by the machine, corrected by ${by})` })
          : say({ zh: `纸信抄件（${by} 录入）`, en: `Copied from the paper (typed by ${by})` })}
      </h3>
      <p className="od-prose od-prose-long">{text}</p>
    </>
  )
}

const Letter = ({ file }: { file: CaseFile }) => {
  const words = file.letter?.received.sealed
  if (words === undefined) return file.letter === undefined ? null : <ErasedWords />
  const files = file.attachments.filter(({ stream }) => stream !== file.id)
  return (
    <>
      <p className="od-prose od-prose-long">{words.narrative}</p>
      <CopiedFromPaper file={file} />
      {files.map(({ digest, name, bytes }) => (
        <div key={digest}>
          <a href={`/api/matters/${file.id}/files/${digest}`} target="_blank" rel="noreferrer">
            {name === '' ? digest.slice(0, 12) : name}
          </a>{' '}
          <span className="od-quiet">{sizeSaid(bytes)}</span>
        </div>
      ))}
    </>
  )
}

const Facts = ({ file }: { file: CaseFile }) => {
  const say = useSay()
  const placeName = usePlaceName()
  const topicName = useTopicName()
  const { language } = useSpeech()
  const { life, letter } = file
  const registered = registeredIn(file)
  return (
    <dl className="od-facts">
      {registered === undefined ? (
        <>
          <dt>{say({ zh: '信访人', en: 'Petitioner' })}</dt>
          <dd>
            <ErasedWords />
          </dd>
        </>
      ) : (
        <PartyFacts file={file} />
      )}
      <dt>{say({ zh: '收到', en: 'Received' })}</dt>
      <dd>
        <span className="od-num">{life.receivedOn}</span> {say(CHANNELS[life.channel])}
        {letter !== undefined && <span className="od-quiet od-num"> {letter.no}</span>}
      </dd>
      {life.place !== '' && <dt>{say({ zh: '属地', en: 'Place' })}</dt>}
      {life.place !== '' && <dd>{placeName(life.place)}</dd>}
      {life.topic !== undefined && <dt>{say({ zh: '内容分类', en: 'Topic' })}</dt>}
      {life.topic !== undefined && <dd>{topicName(life.topic)}</dd>}
      <dt>{say({ zh: '现在', en: 'Now with' })}</dt>
      <dd>
        {nameIn(file)(life.holder)[language]}
        {say({ zh: '，', en: ', ' })}
        {say(PHASES[life.phase])}
      </dd>
    </dl>
  )
}

const LOADED = new Map<string, ComponentType<{ file: CaseInHand }>>()

const partOf = ({ id, load }: CasePart): ComponentType<{ file: CaseInHand }> => {
  const known = LOADED.get(id)
  if (known !== undefined) return known
  const part = lazy(async () => ({ default: await load() }))
  LOADED.set(id, part)
  return part
}

/** What other modules have to show of this matter. */
const Parts = ({ file }: { file: CaseFile }) => {
  const say = useSay()
  const may = useMay()
  const inHand = { matter: file.id, version: file.version, events: file.events, life: file.life }
  const shown = useParts().filter((part) => may(part.may) && part.shows(file.life))
  return shown.map((part) => {
    const Part = partOf(part)
    return (
      <section key={part.id} className="od-section">
        <h2>{say(part.title)}</h2>
        <Suspense fallback={<Waiting />}>
          <Part file={inHand} />
        </Suspense>
      </section>
    )
  })
}

const Body = ({ file }: { file: CaseFile }) => {
  const say = useSay()
  const may = useMay()
  return (
    <div>
      <section className="od-section">
        <Facts file={file} />
      </section>
      <section className="od-section">
        <h2>{say({ zh: '诉求', en: 'Claims' })}</h2>
        <Claims file={file} />
      </section>
      <section className="od-section">
        <h2>{say({ zh: '原文', en: 'In the petitioner’s words' })}</h2>
        <Letter file={file} />
      </section>
      <Parts file={file} />
      <section className="od-section">
        <h2>{say({ zh: '办理经过', en: 'What happened' })}</h2>
        <Story file={file} />
      </section>
      {may('documents.read') && (
        <section className="od-section">
          <h2>{say({ zh: '文书', en: 'Documents' })}</h2>
          <Documents file={file} />
        </section>
      )}
      <section className="od-section">
        <h2>{say({ zh: '每一天由谁承担', en: 'Who had it, day by day' })}</h2>
        <Charges file={file} />
      </section>
    </div>
  )
}

const Matter = ({ file }: { file: CaseFile }) => {
  const say = useSay()
  const [query, address] = useAddress()
  const inHand = { matter: file.id, version: file.version, events: file.events, life: file.life }
  const sorted = useSortedActs(inHand)
  const open = openAct(sorted, query['act'], file.id)
  return (
    <article>
      <PageHead
        title={registeredIn(file)?.subject ?? say({ zh: '（内容已依法删除）', en: '(erased under the law)' })}
        quiet={
          <>
            <span className="od-num">{file.no}</span>
            <Next file={file} />
          </>
        }
      />
      <div className={open === undefined ? 'od-case' : 'od-case od-case-acting'}>
        <Body file={file} />
        <aside className="od-case-side">
          {open === undefined ? (
            <div className="od-stack">
              <ActList sorted={sorted} open={({ id }) => address({ act: id })} />
              <section>
                <h2>{say({ zh: '期限', en: 'Clocks' })}</h2>
                <Clocks file={file} />
              </section>
            </div>
          ) : (
            <ActPanel {...open} file={inHand} close={() => address({ act: undefined })} />
          )}
        </aside>
      </div>
    </article>
  )
}

/** 一件事项: the whole story from top to bottom; on the right what may lawfully be done next. */
export const CasePage = () => {
  const matter = useParam('matter')
  return <Loaded reading={useCaseFile(matter)}>{(file) => <Matter key={file.id} file={file} />}</Loaded>
}
