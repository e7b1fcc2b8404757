import type { CaseEvent, PaperPrinted, PaperSealed } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import type { Recorded } from '@onedoor/kernel'
import { useSay } from '@onedoor/ui'

type Events = readonly Recorded<CaseEvent>[]
type Of = Readonly<{ events: Events; version: number; kind: string }>

const isOf = ({ version, kind }: Omit<Of, 'events'>, data: Readonly<{ version: number; kind: string }>): boolean =>
  data.version === version && data.kind === kind

/** 用印、存档、印发: what became of one document, as far as it is on record. */
export const PaperState = ({ events, version, kind }: Of) => {
  const say = useSay()
  const wanted = { version, kind }
  const sealed = events.find((event): event is Recorded<PaperSealed> => event.type === 'PaperSealed' && isOf(wanted, event.data))
  const copies = events
    .filter((event): event is Recorded<PaperPrinted> => event.type === 'PaperPrinted' && isOf(wanted, event.data))
    .reduce((sum, { data }) => sum + data.copies, 0)
  if (sealed === undefined) return null
  const day = asDate(sealed.at)
  return (
    <span className="od-quiet">
      {sealed.data.seal === undefined
        ? say({ zh: `已签名（${day}），待手工盖章`, en: `Signed ${day}; to be sealed by hand` })
        : say({ zh: `已用印签名（${day}）`, en: `Sealed and signed ${day}` })}
      {copies > 0 && say({ zh: `，印发 ${copies} 份`, en: `; ${copies} copies printed` })}
    </span>
  )
}

/** 整卷: the whole case file as one PDF, or as an archive that proves itself elsewhere. Each opening is on record. */
export const WholeFile = ({ matter }: { matter: string }) => {
  const say = useSay()
  return (
    <p className="od-papers">
      {say({ zh: '整卷：', en: 'The whole file: ' })}
      <a href={`/api/matters/${matter}/dossier.pdf`} target="_blank" rel="noreferrer">
        {say({ zh: '卷宗 PDF', en: 'PDF' })}
      </a>
      <a href={`/api/matters/${matter}/dossier.zip`}>{say({ zh: '签名归档包', en: 'Signed archive' })}</a>
      <span className="od-quiet">{say({ zh: '打开会留痕', en: 'Opening it is recorded' })}</span>
    </p>
  )
}
