import type { ConfidentialKind, ConfidentialStage } from '@onedoor/barrier'
import { DeskLink, EmptyState, Loaded, PageHead, useRead, useSay } from '@onedoor/ui'
import { CHANNEL_SAID, KIND_SAID, STAGE_SAID } from '../confidential.part.tsx'

type Item = Readonly<{
  id: string
  reference: string
  kind: ConfidentialKind
  receivedOn: string
  channel: string
  anonymous: boolean
  mixed: boolean
  stage: ConfidentialStage
  examined: boolean
}>

const Row = ({ item }: { item: Item }) => {
  const say = useSay()
  const next = item.examined ? STAGE_SAID[item.stage] : { zh: '待记录被反映人', en: 'Whom it is about is to be recorded' }
  return (
    <tr>
      <td>
        <DeskLink to={`/confidential/${item.id}`} className="od-num">
          {item.reference}
        </DeskLink>
      </td>
      <td>
        {say(KIND_SAID[item.kind])}
        {item.mixed && <div className="od-quiet">{say({ zh: '从来信中分离', en: 'Split off a letter' })}</div>}
      </td>
      <td>{say(CHANNEL_SAID[item.channel] ?? { zh: item.channel, en: item.channel })}</td>
      <td className="od-num">{item.receivedOn}</td>
      <td>{say(next)}</td>
    </tr>
  )
}

/** What this officer may know of. There is no count and no number in a row, so nothing here tells what others hold. */
export const LettersPage = () => {
  const say = useSay()
  const reading = useRead<{ items: readonly Item[] }>('/api/confidential/letters')
  return (
    <>
      <PageHead
        title={say({ zh: '检举控告', en: 'Reports of wrongdoing' })}
        quiet={say({
          zh: '只列您可以办理的信。反映您本人、您待过的单位或者您已回避的，不在这里。',
          en: 'Only letters that are yours. What concerns you, a unit you worked in, or what you stood aside from is not here.',
        })}
      />
      <Loaded reading={reading}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{say({ zh: '没有待您办理的信。', en: 'There is no letter for you.' })}</EmptyState>
          ) : (
            <table className="od-list">
              <thead>
                <tr>
                  <th>{say({ zh: '代号', en: 'Reference' })}</th>
                  <th>{say({ zh: '种类', en: 'Kind' })}</th>
                  <th>{say({ zh: '形式', en: 'How' })}</th>
                  <th>{say({ zh: '收到', en: 'Received' })}</th>
                  <th>{say({ zh: '办到哪一步', en: 'Where it stands' })}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((item) => (
                  <Row key={item.id} item={item} />
                ))}
              </tbody>
            </table>
          )
        }
      </Loaded>
    </>
  )
}
