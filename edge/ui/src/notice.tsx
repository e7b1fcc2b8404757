import { Alert } from 'antd'
import type { ReactNode } from 'react'
import type { Problem } from './problem.ts'
import { useSay } from './words.tsx'

/** A lawful no: what the rule says, and the article it rests on. */
export const Refused = ({ message, basis }: { message: string; basis?: string | undefined }) => {
  const say = useSay()
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={message}
      {...(basis !== undefined && { description: say({ zh: `依据：${basis}`, en: `Basis: ${basis}` }) })}
    />
  )
}

/** Whatever stood between a person and what they wanted, with the way out. */
export const ProblemNotice = ({ problem, action }: { problem: Problem | undefined; action?: ReactNode }) => {
  const say = useSay()
  if (problem === undefined || problem.kind === 'sign-in') return null
  if (problem.kind === 'refused') return <Refused message={say(problem.message)} basis={problem.basis} />
  return (
    <Alert type={problem.kind === 'offline' ? 'warning' : 'error'} showIcon role="alert" title={say(problem.message)} action={action} />
  )
}
