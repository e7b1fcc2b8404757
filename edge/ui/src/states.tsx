import { Button, Skeleton } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { More } from './more.tsx'
import { ProblemNotice } from './notice.tsx'
import type { Listing, Reading } from './read.ts'
import { useSay } from './words.tsx'

/** Nothing here, and what that means. */
export const EmptyState = ({ children, action }: { children: ReactNode; action?: ReactNode }) => (
  <div className="od-empty">
    <p>{children}</p>
    {action}
  </div>
)

/** Shown only when waiting is long enough to be noticed: 300 ms. */
export const Waiting = ({ rows = 6 }: { rows?: number }) => {
  const say = useSay()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return (
    <div role="status" aria-label={say({ zh: '正在读取', en: 'Loading' })}>
      <Skeleton active title={false} paragraph={{ rows }} />
    </div>
  )
}

/** What was read, or why not, or the wait for it. */
export const Loaded = <T,>({ reading, children }: { reading: Reading<T>; children: (value: T) => ReactNode }) => {
  const say = useSay()
  const again = (
    <Button size="small" onClick={reading.again}>
      {say({ zh: '重试', en: 'Try again' })}
    </Button>
  )
  if (reading.value !== undefined) {
    return (
      <>
        <ProblemNotice problem={reading.problem} action={again} />
        {children(reading.value)}
      </>
    )
  }
  return reading.problem === undefined ? <Waiting /> : <ProblemNotice problem={reading.problem} action={again} />
}

type ListedProps<T, P extends Readonly<{ items: readonly T[] }>> = Readonly<{
  listing: Listing<T, P>
  /** What stands there where nothing is in the list. */
  none: ReactNode
  children: (items: readonly T[], first: P) => ReactNode
}>

/** A list that grows downwards: the wait for it, or why it did not come, or what it holds, and the way to its next page. */
export const Listed = <T, P extends Readonly<{ items: readonly T[] }>>({ listing, none, children }: ListedProps<T, P>) => {
  const { items, first, more, loading, problem } = listing
  return (
    <>
      <ProblemNotice problem={problem} />
      {first === undefined && problem === undefined && <Waiting />}
      {first !== undefined && (items.length === 0 ? none : children(items, first))}
      <More more={more} loading={loading} />
    </>
  )
}
