import type { ReplyCheck } from '@onedoor/text'
import { stopsIn } from '@onedoor/text/reply/written'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { call } from './call.ts'
import { LongTextField } from './long-text-field.tsx'
import { ProblemNotice } from './notice.tsx'
import type { Problem } from './problem.ts'
import { useRead } from './read.ts'
import { ReplyFindings } from './reply-findings.tsx'
import { useSay } from './words.tsx'

type DespiteProps = Readonly<{ check: ReplyCheck | undefined; value: string; onChange: (despite: string) => void }>

/** 说明: asked for only where the check stopped and the law leaves the way open to go on. */
const Despite = ({ check, value, onChange }: DespiteProps) => {
  const say = useSay()
  if (stopsIn(check).length === 0) return null
  return (
    <LongTextField
      name="despite"
      label={say({ zh: '看过以上文字，仍要送出的理由', en: 'Why it is right to go out all the same' })}
      hint={say({
        zh: '理由和是谁写的记入案卷，信访人看不到；文字有误的，请先改正或者退回修改。',
        en: 'Kept in the case file with your name, not shown to the petitioner. If the text is wrong, correct it or send it back instead.',
      })}
      required
      value={value}
      rows={3}
      most={10}
      maxLength={2000}
      onChange={onChange}
    />
  )
}

/** `path` answers GET with the check of the draft that lies there, and POST with that of what is typed. */
type DraftCheckProps = Readonly<{ path: string; version: number; despite?: Omit<DespiteProps, 'check'> }>

/** 核对 of the draft that lies there; with `despite`, for whoever sends it out. */
export const DraftCheck = ({ path, version, despite }: DraftCheckProps) => {
  const say = useSay()
  const { value, problem } = useRead<ReplyCheck>(`${path}?version=${version}`)
  if (problem !== undefined) return <ProblemNotice problem={problem} />
  if (value === undefined) return <p className="od-quiet">{say({ zh: '正在核对……', en: 'Checking …' })}</p>
  return (
    <>
      <ReplyFindings check={value} />
      {despite !== undefined && <Despite check={value} {...despite} />}
    </>
  )
}

type Checked = Readonly<{ words: string; busy: boolean; check?: ReplyCheck; problem?: Problem }>

const useTypedCheck = (path: string, words: object) => {
  const [state, setState] = useState<Checked>({ words: '', busy: false })
  const now = JSON.stringify(words)
  const run = async () => {
    setState((before) => ({ ...before, busy: true }))
    const reply = await call<ReplyCheck>('POST', path, words)
    setState({ words: now, busy: false, ...(reply.ok ? { check: reply.value } : { problem: reply.problem }) })
  }
  return { ...state, run, stale: state.words !== now }
}

type TypedCheckProps = Readonly<{
  path: string
  words: object
  /** What came of sending: once the door has stopped it, it is checked without being asked. */
  problem?: Problem | undefined
  despite?: Omit<DespiteProps, 'check'>
}>

/** 核对 of what is typed, as often as one likes; nothing of it is kept. */
export const TypedCheck = ({ path, words, problem: sent, despite }: TypedCheckProps) => {
  const say = useSay()
  const { check, problem, busy, stale, run } = useTypedCheck(path, words)
  const stopped = sent?.kind === 'refused' && sent.code === 'reply-stopped'
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the door stops, and not at each key
  useEffect(() => {
    if (stopped) void run()
  }, [stopped])
  return (
    <section className="od-stack">
      <div>
        <Button onClick={() => void run()} loading={busy}>
          {say({ zh: '送出前核对', en: 'Check it before it leaves' })}
        </Button>{' '}
        {check !== undefined && stale && (
          <span className="od-quiet">{say({ zh: '核对后又改过，可以再核对一次。', en: 'Changed since; check again if you like.' })}</span>
        )}
      </div>
      <ProblemNotice problem={problem} />
      {check !== undefined && <ReplyFindings check={check} />}
      {despite !== undefined && <Despite check={check} {...despite} />}
    </section>
  )
}
