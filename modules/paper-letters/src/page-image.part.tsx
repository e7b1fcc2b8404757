import { type Said, useSay, useShortcut } from '@onedoor/ui'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { Doubt } from './draft.state.ts'
import type { PageRead } from './page-reading.part.tsx'

type Props = Readonly<{ image: string; original: string | undefined; name: string; read: PageRead | undefined; doubt: Doubt | undefined }>

type Size = Readonly<{ width: number; height: number }>

const ZOOMS: readonly number[] = [1, 1.5, 2.2, 3.2]

/** The image lies in the corner of its frame, turned by quarters: each way it has to be pushed back into sight. */
const PUSHED = ['', 'translate(0, -100%)', 'translate(-100%, -100%)', 'translate(-100%, 0)'] as const

/** The place on the upright page that is in doubt, a little larger than it is. */
const Mark = ({ read, doubt, scale }: { read: PageRead; doubt: Doubt; scale: number }) => {
  const mark = useRef<HTMLSpanElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place in doubt is another place to scroll to
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  }, [doubt])
  const line = read.lines[doubt.line]
  if (line === undefined) return null
  const sign = line.height * 0.9
  const along = ((doubt.from + doubt.to) / 2 - 0.5) * line.width
  const width = (doubt.to - doubt.from) * line.width + 1.6 * sign
  const [x, y] = [line.x + along * Math.cos(line.angle), line.y + along * Math.sin(line.angle)]
  return (
    <span
      ref={mark}
      className="od-paper-mark"
      style={{
        ...{ left: (x - width / 2) * scale, top: (y - line.height / 2) * scale, width: width * scale, height: line.height * scale },
        transform: `rotate(${line.angle}rad)`,
      }}
    />
  )
}

const Tool = ({ said, mark, act }: { said: Said; mark: string; act: () => void }) => {
  const say = useSay()
  return (
    <Button size="small" aria-label={say(said)} title={say(said)} onClick={act}>
      {mark}
    </Button>
  )
}

/** Where nothing of a page can be shown, the way to the file itself. */
const NotShown = ({ original }: { original: string | undefined }) => {
  const say = useSay()
  return (
    <p className="od-quiet">
      {say({ zh: '这一页没有图片可以显示。', en: 'There is no picture of this page to show.' })}{' '}
      {original === undefined ? (
        say({ zh: '请在电脑上打开原件。', en: 'Open the file itself on this computer.' })
      ) : (
        <a href={original} target="_blank" rel="noreferrer">
          {say({ zh: '打开原件', en: 'Open the file itself' })}
        </a>
      )}
    </p>
  )
}

/** The page as it came, set upright; turned and enlarged only here, never in the file. */
export const PageImage = ({ image, original, name, read, doubt }: Props) => {
  const say = useSay()
  const frame = useRef<HTMLDivElement>(null)
  const [natural, setNatural] = useState<Size | undefined>()
  const [shown, setShown] = useState(image !== '')
  const [turned, setTurned] = useState(0)
  const [zoom, setZoom] = useState(0)
  const [room, setRoom] = useState(600)
  useEffect(() => {
    // In a dialog that opens with it, the frame has no width yet when it is made.
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 600))
    if (frame.current !== null) observer.observe(frame.current)
    return () => observer.disconnect()
  }, [])
  const turn = () => setTurned((before) => (before + 1) % 4)
  useShortcut('t', turn)
  const quarter = ((read?.turn ?? 0) + turned) % 4
  const flat = quarter % 2 === 0
  if (!shown) return <NotShown original={original} />
  const { width, height } = natural ?? { width: 794, height: 1123 }
  const upright = flat ? { width, height } : { width: height, height: width }
  const scale = (room / upright.width) * (ZOOMS[zoom] ?? 1)
  return (
    <div className="od-paper-page">
      <div className="od-row no-print">
        <Tool said={{ zh: '放大', en: 'Larger' }} mark="＋" act={() => setZoom((before) => Math.min(before + 1, ZOOMS.length - 1))} />
        <Tool said={{ zh: '缩小', en: 'Smaller' }} mark="－" act={() => setZoom((before) => Math.max(before - 1, 0))} />
        <Tool said={{ zh: '转九十度', en: 'Turn by a quarter' }} mark="↻" act={turn} />
        <kbd className="od-key">Alt T</kbd>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whatever scrolls must be reached by the keyboard */}
      <section ref={frame} className="od-paper-frame" tabIndex={0} aria-label={say({ zh: '原件图片', en: 'Image of the page' })}>
        <div className="od-paper-sheet" style={{ width: upright.width * scale, height: upright.height * scale }}>
          <img
            src={image}
            alt={say({ zh: `原件：${name}`, en: `The page as it came: ${name}` })}
            width={width * scale}
            height={height * scale}
            style={{ transform: `rotate(${quarter * 90}deg) ${PUSHED[quarter] ?? ''}` }}
            onError={() => setShown(false)}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setNatural({ width: naturalWidth, height: naturalHeight })}
          />
          {read !== undefined && doubt !== undefined && turned === 0 && (
            <Mark read={read} doubt={doubt} scale={(upright.width * scale) / read.width} />
          )}
        </div>
      </section>
    </div>
  )
}
