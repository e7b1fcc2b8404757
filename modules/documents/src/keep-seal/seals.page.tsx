import { EmptyState, Loaded, PageHead, Panel, useRead, useSay, useToday, useUnitName } from '@onedoor/ui'
import { Button } from 'antd'
import { useState } from 'react'
import { SEAL_USES, type Seal } from '../seal.state.ts'
import { EndSealForm } from './end-seal.part.tsx'
import { KeepSealForm } from './keep-seal-form.part.tsx'

const Lifetime = ({ seal }: { seal: Seal }) => {
  const say = useSay()
  const today = useToday()
  const { from, until, endedReason } = seal
  if (until === null) return `${from} – ${from > today ? say({ zh: '将启用', en: 'to come' }) : say({ zh: '在用', en: 'in use' })}`
  return (
    <>
      {from} – {until}
      <div className="od-quiet">{endedReason ?? say({ zh: '由新印章接替', en: 'A new seal took its place' })}</div>
    </>
  )
}

type RowProps = Readonly<{ seal: Seal; end: (seal: Seal) => void }>

const SealRow = ({ seal, end }: RowProps) => {
  const say = useSay()
  const unitName = useUnitName()
  return (
    <tr>
      <td>
        <img src={`/api/seals/${seal.id}/image`} alt={say(SEAL_USES[seal.use])} width={84} height={84} loading="lazy" />
      </td>
      <td>
        <span className="od-strong">{unitName(seal.unit)}</span>
        <div className="od-quiet">{say(SEAL_USES[seal.use])}</div>
      </td>
      <td className="od-num">
        <Lifetime seal={seal} />
      </td>
      <td>
        {seal.until === null && (
          <Button type="link" size="small" className="od-inline" onClick={() => end(seal)}>
            {say({ zh: '停用', en: 'Take out of use' })}
          </Button>
        )}
      </td>
    </tr>
  )
}

const Seals = ({ seals, end }: { seals: readonly Seal[]; end: RowProps['end'] }) => {
  const say = useSay()
  return (
    <table className="od-list">
      <colgroup>
        <col style={{ width: 110 }} />
        <col />
        <col style={{ width: 280 }} />
        <col style={{ width: 130 }} />
      </colgroup>
      <thead>
        <tr>
          <th>{say({ zh: '图片', en: 'Image' })}</th>
          <th>{say({ zh: '单位和用途', en: 'Unit and use' })}</th>
          <th>{say({ zh: '起止', en: 'In use' })}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {seals.map((seal) => (
          <SealRow key={seal.id} seal={seal} end={end} />
        ))}
      </tbody>
    </table>
  )
}

/** 印章: what is on file, from when to when; a unit without one seals its letters by hand. */
export const SealsPage = () => {
  const say = useSay()
  const reading = useRead<Readonly<{ seals: readonly Seal[] }>>('/api/seals')
  const [keeping, setKeeping] = useState(false)
  const [ending, setEnding] = useState<Seal | undefined>()
  return (
    <>
      <PageHead
        title={say({ zh: '印章', en: 'Seals' })}
        quiet={say({
          zh: '图片加密保存，按 GB/T 9704 印在署名和成文日期上。没有存入印章的单位，文书留出位置手工盖章。',
          en: 'The image is kept encrypted and printed over signature and date after GB/T 9704. A unit without one has room left for the hand.',
        })}
        action={
          <Button type="primary" onClick={() => setKeeping(true)}>
            {say({ zh: '存入印章', en: 'Keep a seal' })}
          </Button>
        }
      />
      <Loaded reading={reading}>
        {({ seals }) =>
          seals.length === 0 ? (
            <EmptyState>{say({ zh: '还没有存入印章。', en: 'No seal is on file yet.' })}</EmptyState>
          ) : (
            <Seals seals={seals} end={setEnding} />
          )
        }
      </Loaded>
      {keeping && (
        <Panel side close={() => setKeeping(false)} title={say({ zh: '存入印章', en: 'Keep a seal' })}>
          <KeepSealForm done={() => setKeeping(false)} />
        </Panel>
      )}
      {ending !== undefined && (
        <Panel side close={() => setEnding(undefined)} title={say(SEAL_USES[ending.use])}>
          <EndSealForm key={ending.id} seal={ending} done={() => setEnding(undefined)} />
        </Panel>
      )}
    </>
  )
}
