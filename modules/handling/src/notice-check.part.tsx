import { type Problem, TypedCheck } from '@onedoor/ui'

type Props = Readonly<{
  matter: string
  value: Readonly<{ reasons: string; despite: string }>
  problem: Problem | undefined
  change: (despite: Readonly<{ despite: string }>) => void
}>

/** 送出前核对 of the reasons of a notice. */
export const NoticeCheck = ({ matter, value: { reasons, despite }, problem, change }: Props) => (
  <TypedCheck
    path={`/api/matters/${matter}/check-reply`}
    words={{ of: 'NOTICE', reasons }}
    problem={problem}
    despite={{ value: despite, onChange: (text) => change({ despite: text }) }}
  />
)

type NewsProps = Readonly<{
  matter: string
  text: string
  despite: string
  problem: Problem | undefined
  change: (despite: Readonly<{ despite: string }>) => void
}>

/** 送出前核对 of what the petitioner reads on the way. */
export const NewsCheck = ({ matter, text, despite, problem, change }: NewsProps) => (
  <TypedCheck
    path={`/api/matters/${matter}/check-reply`}
    words={{ of: 'NEWS', text }}
    problem={problem}
    despite={{ value: despite, onChange: (value) => change({ despite: value }) }}
  />
)
