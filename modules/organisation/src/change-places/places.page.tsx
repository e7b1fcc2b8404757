import { EmptyState, FaultyForm, Loaded, LongTextField, PageHead, Panel, type PlaceEntry, useCommand, useDraft, useSay } from '@onedoor/ui'
import { Button } from 'antd'
import { useState } from 'react'
import { useWhole } from '../whole.part.tsx'

const AddPlacesForm = ({ parent, done }: { parent: string; done: () => void }) => {
  const say = useSay()
  const { value, change, discard } = useDraft(`add-places.${parent}`, { lines: '' })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>('/api/organisation/places', { flat: true, onDone: finished })
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '增加村、社区', en: 'Add the villages' }}
      onSubmit={() => void send({ ...value, parent })}
    >
      <LongTextField
        name="lines"
        label={say({ zh: '每行一个：十二位区划代码和名称', en: 'One a line: the twelve digits and the name' })}
        hint={say({
          zh: `如：${parent}201 桥南社区。可从统计局的表格整列粘贴。`,
          en: `Such as ${parent}201 and the name; a column of a table can be pasted whole.`,
        })}
        required
        value={value.lines}
        rows={10}
        most={24}
        onChange={(lines) => change({ lines })}
      />
    </FaultyForm>
  )
}

const Townships = ({ places, add }: { places: readonly PlaceEntry[]; add: (township: PlaceEntry) => void }) => {
  const say = useSay()
  return (
    <table className="od-list">
      <colgroup>
        <col style={{ width: 220 }} />
        <col />
        <col style={{ width: 140 }} />
      </colgroup>
      <thead>
        <tr>
          <th>{say({ zh: '乡镇、街道', en: 'Township' })}</th>
          <th>{say({ zh: '村、社区', en: 'Villages' })}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {places
          .filter(({ parent }) => parent === undefined)
          .map((township) => (
            <tr key={township.code}>
              <td>
                <span className="od-strong">{township.name}</span>
                <div className="od-quiet od-num">{township.code}</div>
              </td>
              <td>
                {places
                  .filter(({ parent }) => parent === township.code)
                  .map(({ name }) => name)
                  .join(say({ zh: '、', en: ', ' }))}
              </td>
              <td>
                <Button type="link" size="small" className="od-inline" onClick={() => add(township)}>
                  {say({ zh: '增加村、社区', en: 'Add villages' })}
                </Button>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

/** 地点: where a matter can be, as petitioners and clerks choose it. */
export const PlacesPage = () => {
  const say = useSay()
  const reading = useWhole()
  const [adding, setAdding] = useState<PlaceEntry | undefined>()
  return (
    <>
      <PageHead title={say({ zh: '地点', en: 'Places' })} />
      <Loaded reading={reading}>
        {({ places }) =>
          places.length > 0 ? (
            <Townships places={places} add={setAdding} />
          ) : (
            <EmptyState>
              {say({
                zh: '还没有地点。在“单位”里增设乡镇、街道，它的地点随之建立。',
                en: 'None yet. Add a township under Units; its place comes with it.',
              })}
            </EmptyState>
          )
        }
      </Loaded>
      {adding !== undefined && (
        <Panel side close={() => setAdding(undefined)} title={adding.name}>
          <AddPlacesForm key={adding.code} parent={adding.code} done={() => setAdding(undefined)} />
        </Panel>
      )}
    </>
  )
}
