import { ProblemNotice, useDraft, useSay } from '@onedoor/ui'
import { Alert, Button, Progress } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import { type Doubt, type Draft, letterText, proposed } from './draft.state.ts'
import { PageImage } from './page-image.part.tsx'
import { type Progress as PageProgress, type PageSource, UNREAD, useReadings } from './page-reading.part.tsx'
import { PageText } from './page-text.part.tsx'

const EMPTY: Draft = { text: '', doubts: [] }

/** What a person confirmed: the words, and whether the machine had a part in them. */
export type Copied = Readonly<{ text: string; pages: readonly string[]; read: 'MACHINE' | 'TYPED' }>

type Props = Readonly<{
  /** Under which name the words are kept while somebody works on them. */
  draft: string
  sources: readonly PageSource[]
  /** Files of which pages are not among them. */
  left: readonly Left[]
  take: Readonly<{ said: Readonly<{ zh: string; en: string }>; busy: boolean; run: (copied: Copied, discard: () => void) => void }>
}>

export type Left = Readonly<{ name: string; left: number }>

/** So many pages are laid out and read at a time; the others when they are asked for. */
const PORTION = 30

const isRead = (progress: PageProgress | undefined): boolean => progress?.state === 'read'

/** How far the pages are, while any is on its way. */
const Under = ({ sources, of }: { sources: readonly PageSource[]; of: Readonly<Record<string, PageProgress>> }) => {
  const say = useSay()
  const done = sources.filter(({ id }) => of[id]?.state !== undefined && !['waiting', 'reading'].includes(of[id].state)).length
  if (done === sources.length) return null
  return (
    <div className="od-row" role="status">
      <span>
        {say({ zh: `正在识别：${sources.length} 页中已完成 ${done} 页`, en: `Reading: ${done} of ${sources.length} pages done` })}
      </span>
      <Progress
        className="od-paper-progress"
        percent={Math.round((done / sources.length) * 100)}
        size="small"
        showInfo={false}
        aria-label={say({ zh: '识别进度', en: 'Progress of reading' })}
      />
      <span className="od-quiet">
        {say({ zh: '不必等，可以先看已完成的页', en: 'no need to wait; the finished pages can be looked at' })}
      </span>
    </div>
  )
}

const Why = ({ progress, again }: { progress: PageProgress | undefined; again: () => void }) => {
  const say = useSay()
  const retry = (
    <Button size="small" onClick={again}>
      {say({ zh: '重试', en: 'Try again' })}
    </Button>
  )
  if (progress?.state === 'problem') return <ProblemNotice problem={progress.problem} action={retry} />
  if (progress?.state !== 'unread') return null
  return <Alert type="info" showIcon title={say(UNREAD[progress.why])} {...(progress.why !== 'not-installed' && { action: retry })} />
}

/** What is not laid out, and how one gets to it. */
const NotListed = ({ unlisted, list, left }: Readonly<{ unlisted: number; list: () => void; left: readonly Left[] }>) => {
  const say = useSay()
  return (
    <>
      {unlisted > 0 && (
        <div className="od-row">
          <span>
            {say({
              zh: `后面还有 ${unlisted} 页，没有列出，也没有识别。`,
              en: `${unlisted} more pages follow; they are neither listed nor read yet.`,
            })}
          </span>
          <Button size="small" onClick={list}>
            {say({ zh: `再列 ${Math.min(unlisted, PORTION)} 页`, en: `List ${Math.min(unlisted, PORTION)} more` })}
          </Button>
        </div>
      )}
      {left.map((file) => (
        <Alert
          key={file.name}
          type="info"
          showIcon
          title={say({
            zh: `“${file.name}”页数太多，最后 ${file.left} 页没有列在这里。请打开原件看，需要的对照录入。`,
            en: `“${file.name}” has too many pages: the last ${file.left} are not listed here. Open the file itself and type what is needed.`,
          })}
        />
      ))}
    </>
  )
}

type PagesProps = Readonly<{ sources: readonly PageSource[]; page: number; go: (page: number) => void }>

const Pages = ({ sources, page, go }: PagesProps) => {
  const say = useSay()
  if (sources.length < 2) return null
  return (
    <nav className="od-row" aria-label={say({ zh: '各页', en: 'Pages' })}>
      {sources.map(({ id }, i) => (
        <Button
          key={id}
          size="small"
          type={i === page ? 'primary' : 'default'}
          aria-current={i === page ? 'page' : undefined}
          onClick={() => go(i)}
        >
          {say({ zh: `第 ${i + 1} 页`, en: `Page ${i + 1}` })}
        </Button>
      ))}
    </nav>
  )
}

type Kept = Readonly<Record<string, Draft>>
const NOTHING: Kept = {}

/** The image on the left, its words on the right; nothing of them counts until a person takes them. */
export const PaperBeside = ({ draft: key, sources: all, left: notHere, take }: Props) => {
  const say = useSay()
  const { value: kept, change, discard } = useDraft<Kept>(key, NOTHING)
  const [asked, setAsked] = useState(PORTION)
  const listed = Math.max(asked, all.findLastIndex(({ id }) => kept[id] !== undefined) + 1)
  const sources = useMemo(() => all.slice(0, listed), [all, listed])
  const { of, again } = useReadings(sources)
  const [page, setPage] = useState(0)
  const [at, setAt] = useState<Doubt | undefined>()
  useEffect(() => {
    for (const { id } of sources) {
      const progress = of[id]
      if (progress?.state === 'read' && kept[id] === undefined) change({ [id]: proposed(progress.page, progress.doubtful) })
    }
  }, [of, sources, kept, change])
  const source = sources[Math.min(page, sources.length - 1)]
  if (source === undefined) return null
  const progress = of[source.id]
  const draft = kept[source.id] ?? EMPTY
  const text = letterText(sources.map(({ id }) => kept[id]?.text ?? ''))
  const left = sources.reduce((all, { id }) => all + (kept[id]?.doubts.length ?? 0), 0)
  const copied: Copied = {
    ...{ text, pages: sources.map(({ id }) => id) },
    read: sources.some(({ id }) => isRead(of[id])) ? 'MACHINE' : 'TYPED',
  }
  return (
    <div className="od-stack">
      <Under sources={sources} of={of} />
      <Pages
        sources={sources}
        page={page}
        go={(to) => {
          setPage(to)
          setAt(undefined)
        }}
      />
      <NotListed unlisted={all.length - sources.length} list={() => setAsked(sources.length + PORTION)} left={notHere} />
      <Why progress={progress} again={() => again(source)} />
      <div className="od-paper-beside">
        <PageImage
          key={`image ${source.id}`}
          image={source.image}
          original={source.original}
          name={source.name}
          read={progress?.state === 'read' ? progress.page : undefined}
          doubt={at}
        />
        <PageText
          key={`text ${source.id}`}
          name={source.name}
          draft={draft}
          change={(next) => change({ [source.id]: next })}
          at={at}
          go={setAt}
        />
      </div>
      <div className="od-row">
        <Button type="primary" loading={take.busy} disabled={text === ''} onClick={() => take.run(copied, discard)}>
          {say(take.said)}
        </Button>
        <span className="od-quiet">
          {left > 0
            ? say({
                zh: `还有 ${left} 处存疑没有看过；机器认的字以您核对的为准`,
                en: `${left} doubtful places are not looked at yet; what counts is what you confirm`,
              })
            : say({ zh: '机器认的字以您核对的为准；原件照旧保存', en: 'What counts is what you confirm; the original stays as it came' })}
        </span>
      </div>
    </div>
  )
}
