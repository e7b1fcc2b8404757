import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { print } from './call.ts'
import { ProblemNotice } from './notice.tsx'
import { Panel } from './panel.tsx'
import type { Problem } from './problem.ts'
import { useSay } from './words.tsx'

type Printed = Readonly<{ url?: string; problem?: Problem }>

/** Made once for each look; the page is given back when the look is over. */
const usePrinted = (path: string, words: string): Printed => {
  const [printed, setPrinted] = useState<Printed>({})
  useEffect(() => {
    let url: string | undefined
    let left = false
    void print(path, words === '' ? undefined : JSON.parse(words)).then((reply) => {
      if (left) return
      if (!reply.ok) return setPrinted({ problem: reply.problem })
      url = URL.createObjectURL(reply.value)
      setPrinted({ url })
    })
    return () => {
      left = true
      if (url !== undefined) URL.revokeObjectURL(url)
    }
  }, [path, words])
  return printed
}

const Page = ({ path, words }: { path: string; words: string }) => {
  const say = useSay()
  const { url, problem } = usePrinted(path, words)
  if (problem !== undefined) return <ProblemNotice problem={problem} />
  if (url === undefined) return <p className="od-print od-quiet">{say({ zh: '正在生成……', en: 'Being made …' })}</p>
  return (
    <>
      {/* A telephone shows no PDF inside a page. */}
      <a href={url} target="_blank" rel="noreferrer">
        {say({ zh: '在新窗口打开（PDF）', en: 'Open in a new window (PDF)' })}
      </a>
      <iframe className="od-print" title={say({ zh: '打印预览', en: 'As it will print' })} src={`${url}#toolbar=0&view=FitH`} />
    </>
  )
}

/**
 * A document exactly as it will print, as it stands now. In a dialog of its own: a PDF viewer beside a form takes the focus when it is ready, and with it the
 * click that was meant for a button of the form.
 */
export const PrintPreview = ({ path, body }: { path: string; body?: object }) => {
  const say = useSay()
  const [words, setWords] = useState<string>()
  return (
    <div>
      <Button onClick={() => setWords(body === undefined ? '' : JSON.stringify(body))}>
        {say({ zh: '看打印预览', en: 'See it as it will print' })}
      </Button>
      {words !== undefined && (
        <Panel side close={() => setWords(undefined)} title={say({ zh: '打印预览', en: 'As it will print' })}>
          <Page path={path} words={words} />
        </Panel>
      )}
    </div>
  )
}
