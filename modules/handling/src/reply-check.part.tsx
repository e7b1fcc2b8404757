import { call, type Problem, ProblemNotice, useRead, useSay } from '@onedoor/ui'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import type { ReplyCheck, ReplyWords } from './reply-check.state.ts'
import { ReplyFindings } from './reply-findings.part.tsx'
import { WordsField } from './words.part.tsx'

type DespiteProps = Readonly<{ check: ReplyCheck | undefined; value: string; onChange: (despite: string) => void }>

/** 说明: asked for only where the check stopped. */
const Despite = ({ check, value, onChange }: DespiteProps) =>
  check?.findings.some(({ kind, weight }) => weight === 'stop' && kind !== 'SAME_AS_REVOKED') === true ? (
    <WordsField
      name="despite"
      label={{ zh: '看过以上文字，仍要送出的理由', en: 'Why it is right to go out all the same' }}
      hint={{
        zh: '理由和是谁写的记入案卷；答复有误的，请退回修改。',
        en: 'Kept in the case file with your name. If the reply is wrong, have it changed instead.',
      }}
      value={value}
      onChange={onChange}
    />
  ) : null

type DraftCheckProps = Readonly<{ matter: string; version: number; despite?: Omit<DespiteProps, 'check'> }>

/** 核对 of the draft that lies there; with `despite`, for whoever sends it out. */
export const DraftCheck = ({ matter, version, despite }: DraftCheckProps) => {
  const say = useSay()
  const { value, problem } = useRead<ReplyCheck>(`/api/matters/${matter}/check-reply?version=${version}`)
  if (problem !== undefined) return <ProblemNotice problem={problem} />
  if (value === undefined) return <p className="od-quiet">{say({ zh: '正在核对答复……', en: 'Checking the reply …' })}</p>
  return (
    <>
      <ReplyFindings check={value} />
      {despite !== undefined && <Despite check={value} {...despite} />}
    </>
  )
}

type Checked = Readonly<{ words: string; busy: boolean; check?: ReplyCheck; problem?: Problem }>

const useTypedCheck = (matter: string, words: ReplyWords) => {
  const [state, setState] = useState<Checked>({ words: '', busy: false })
  const now = JSON.stringify(words)
  const run = async () => {
    setState((before) => ({ ...before, busy: true }))
    const reply = await call<ReplyCheck>('POST', `/api/matters/${matter}/check-reply`, words)
    setState({ words: now, busy: false, ...(reply.ok ? { check: reply.value } : { problem: reply.problem }) })
  }
  return { ...state, run, stale: state.words !== now }
}

type TypedCheckProps = Readonly<{
  matter: string
  words: ReplyWords
  /** The door has just stopped what was sent: then it is checked without being asked. */
  stopped?: boolean
  despite?: Omit<DespiteProps, 'check'>
}>

/** 核对 of what is typed, as often as one likes; nothing of it is kept. */
export const TypedCheck = ({ matter, words, stopped = false, despite }: TypedCheckProps) => {
  const say = useSay()
  const { check, problem, busy, stale, run } = useTypedCheck(matter, words)
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the door stops, and not at each key
  useEffect(() => {
    if (stopped) void run()
  }, [stopped])
  return (
    <section className="od-stack">
      <div>
        <Button onClick={() => void run()} loading={busy}>
          {say({ zh: '核对答复', en: 'Check the reply' })}
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
