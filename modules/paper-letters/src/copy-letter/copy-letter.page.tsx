import {
  call,
  clockTime,
  DeskLink,
  EmptyState,
  Loaded,
  PageHead,
  ProblemNotice,
  useCommand,
  useGo,
  useParam,
  useRead,
  useSay,
} from '@onedoor/ui'
import { useMemo } from 'react'
import { type Copied, type Left, PaperBeside } from '../beside.part.tsx'
import { closedReading, type PageReading, type PageSource } from '../page-reading.part.tsx'

type Page = Readonly<{ id: string; digest: string; name: string; page?: number; closed?: 'LOCKED' | 'BROKEN' }>
type Taken = Readonly<{ text: string; read: 'MACHINE' | 'TYPED'; by: string; at: string }>
type Paper = Readonly<{ installed: boolean; pages: readonly Page[]; left: readonly Left[]; taken?: Taken }>

const sourceOf =
  (submission: string) =>
  ({ id, digest, name, page, closed }: Page): PageSource => {
    const [letter, called] = [`/api/submissions/${submission}`, name === '' ? digest.slice(0, 12) : name]
    return {
      ...{ id, name: page === undefined ? called : `${called} ${page}` },
      image: closed !== undefined ? '' : page === undefined ? `${letter}/files/${digest}` : `${letter}/paper/${id}/image`,
      original: `${letter}/files/${digest}`,
      ask: () => (closed === undefined ? call<PageReading>('POST', `${letter}/paper/${id}`, {}) : closedReading(closed)),
      look: () => `${letter}/paper/${id}`,
    }
  }

const TakenBefore = ({ taken: { text, by, at, read } }: { taken: Taken }) => {
  const say = useSay()
  return (
    <details className="od-details">
      <summary>
        {read === 'MACHINE'
          ? say({
              zh: `已有抄件：机器识别，${by} 于 ${clockTime(new Date(at))} 核对。再次记下的以后一次为准。`,
              en: `Copied before: read by the machine, corrected by ${by}, ${clockTime(new Date(at))}. The later copy holds.`,
            })
          : say({
              zh: `已有抄件：${by} 于 ${clockTime(new Date(at))} 录入。再次记下的以后一次为准。`,
              en: `Copied before: typed by ${by}, ${clockTime(new Date(at))}. The later copy holds.`,
            })}
      </summary>
      <p className="od-prose od-prose-long">{text}</p>
    </details>
  )
}

const Copying = ({ submission, paper }: { submission: string; paper: Paper }) => {
  const go = useGo()
  const { send, busy, problem } = useCommand<Copied>(`/api/submissions/${submission}/paper-text`, { flat: true })
  const sources = useMemo(() => paper.pages.map(sourceOf(submission)), [paper.pages, submission])
  const run = async (copied: Copied, discard: () => void) => {
    const digests = new Map(paper.pages.map(({ id, digest }) => [id, digest]))
    const pages = [...new Set(copied.pages.flatMap((id) => digests.get(id) ?? []))]
    if ((await send({ ...copied, pages })) === undefined) return
    discard()
    go(`/inbox/${submission}`)
  }
  return (
    <div className="od-stack">
      {paper.taken !== undefined && <TakenBefore taken={paper.taken} />}
      <ProblemNotice problem={problem} />
      <PaperBeside
        draft={`paper.${submission}`}
        sources={sources}
        left={paper.left}
        take={{
          said: { zh: '记为这封信的抄件', en: 'Keep as what the letter says' },
          busy,
          run: (copied, discard) => void run(copied, discard),
        }}
      />
    </div>
  )
}

/** 抄录纸信: the pages of a letter that was received, beside what they say. */
export const CopyLetterPage = () => {
  const say = useSay()
  const submission = useParam('submission')
  const back = <DeskLink to={`/inbox/${submission}`}>{say({ zh: '回到来件', en: 'Back to the submission' })}</DeskLink>
  return (
    <>
      <PageHead title={say({ zh: '抄录纸信', en: 'Copy a letter on paper' })} action={back} />
      <Loaded reading={useRead<Paper>(`/api/submissions/${submission}/paper`, { fresh: Number.POSITIVE_INFINITY })}>
        {(paper) =>
          paper.pages.length === 0 ? (
            <EmptyState>
              {say({
                zh: '这份来件没有图片，也没有扫描的 PDF，没有要抄录的页；有文字的 PDF 请直接打开附件。',
                en: 'No image and no scanned PDF came with this submission: there is no page to copy. A PDF with words in it is read by opening it.',
              })}
            </EmptyState>
          ) : (
            <Copying submission={submission} paper={paper} />
          )
        }
      </Loaded>
    </>
  )
}
