import { useEffect, useState } from 'react'
import { print } from './call.ts'
import { ProblemNotice } from './notice.tsx'
import type { Problem } from './problem.ts'
import { useSay } from './words.tsx'

type Printed = Readonly<{ url?: string; problem?: Problem }>

/** Typing is over when nothing was typed for this long. */
const PAUSE = 600

const usePrinted = (path: string, words: string): Printed => {
  const [printed, setPrinted] = useState<Printed>({})
  useEffect(() => {
    let left = false
    const timer = setTimeout(() => {
      void print(path, words === '' ? undefined : JSON.parse(words)).then((reply) => {
        if (left) return
        setPrinted(({ url }) => {
          if (!reply.ok) return { ...(url !== undefined && { url }), problem: reply.problem }
          if (url !== undefined) URL.revokeObjectURL(url)
          return { url: URL.createObjectURL(reply.value) }
        })
      })
    }, PAUSE)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [path, words])
  return printed
}

/** A document exactly as it will print, made anew whenever what it is made from has changed. Where it cannot be made, the reason stands in its place. */
export const PrintPreview = ({ path, body }: { path: string; body?: object }) => {
  const say = useSay()
  const { url, problem } = usePrinted(path, body === undefined ? '' : JSON.stringify(body))
  return (
    <section className="od-stack" aria-label={say({ zh: '打印预览', en: 'As it will print' })}>
      <div className="od-spread">
        <h2>{say({ zh: '打印预览', en: 'As it will print' })}</h2>
        {url !== undefined && (
          <a href={url} target="_blank" rel="noreferrer">
            {say({ zh: '在新窗口打开', en: 'Open in a new window' })}
          </a>
        )}
      </div>
      <ProblemNotice problem={problem} />
      {/* The place is kept while the page is made: a button below must not move under the hand that presses it. */}
      {problem === undefined &&
        (url === undefined ? (
          <p className="od-print od-quiet">{say({ zh: '正在生成……', en: 'Being made …' })}</p>
        ) : (
          <iframe className="od-print" title={say({ zh: '打印预览', en: 'As it will print' })} src={`${url}#toolbar=0&view=FitH`} />
        ))}
    </section>
  )
}
