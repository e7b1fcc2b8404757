import { Loaded, PageHead, Panel, useRead, useSay, useTopicName, useUnitName } from '@onedoor/ui'
import { Button } from 'antd'
import { useState } from 'react'
import type { DutiesOfUnit } from './duties.state.ts'
import { DutiesForm } from './duties-form.part.tsx'

const Written = ({ duties }: Pick<DutiesOfUnit, 'duties'>) => {
  const say = useSay()
  const topicName = useTopicName()
  return duties.map(({ said, words, topics, basis }) => (
    <div key={said}>
      <span className="od-strong">{said}</span>
      {basis !== undefined && <span className="od-quiet">（{basis}）</span>}
      <div className="od-quiet">
        {[...topics.map((topic) => say({ zh: `分类：${topicName(topic)}`, en: `topic: ${topicName(topic)}` })), ...words].join(
          say({ zh: '、', en: ', ' }),
        )}
      </div>
    </div>
  ))
}

const ByName = ({ byName }: Pick<DutiesOfUnit, 'byName'>) => {
  const say = useSay()
  if (byName.length === 0)
    return (
      <span className="od-quiet">
        {say({ zh: '还没有写明；只凭以往的办理结果提示', en: 'Nothing written down; suggested by past decisions alone' })}
      </span>
    )
  return (
    <>
      <span className="od-quiet">
        {say({ zh: '还没有写明，先按单位名称推定：', en: 'Nothing written down; from the name of the unit for now:' })}
      </span>
      {byName.map(({ words, basis }) => (
        <div key={words.join('')} className="od-quiet">
          {words.slice(0, 8).join(say({ zh: '、', en: ', ' }))}
          {words.length > 8 && '…'}
          {basis !== undefined && `（${basis}）`}
        </div>
      ))}
    </>
  )
}

type ListProps = Readonly<{ lists: readonly DutiesOfUnit[]; edit: (list: DutiesOfUnit) => void }>

const Duties = ({ lists, edit }: ListProps) => {
  const say = useSay()
  const unitName = useUnitName()
  return (
    <table className="od-list">
      <colgroup>
        <col style={{ width: 240 }} />
        <col />
        <col style={{ width: 90 }} />
      </colgroup>
      <thead>
        <tr>
          <th>{say({ zh: '单位', en: 'Unit' })}</th>
          <th>{say({ zh: '职责', en: 'What it answers for' })}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {lists.map((list) => (
          <tr key={list.unit}>
            <td className="od-strong">{unitName(list.unit)}</td>
            <td>{list.duties.length > 0 ? <Written duties={list.duties} /> : <ByName byName={list.byName} />}</td>
            <td>
              <Button type="link" size="small" className="od-inline" onClick={() => edit(list)}>
                {list.duties.length > 0 ? say({ zh: '修改', en: 'Change' }) : say({ zh: '写明', en: 'Write down' })}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** 职责清单: what each unit answers for, by which the competent one is suggested. */
export const DutiesPage = () => {
  const say = useSay()
  const unitName = useUnitName()
  const reading = useRead<{ units: readonly DutiesOfUnit[] }>('/api/organisation/duties')
  const [open, setOpen] = useState<DutiesOfUnit | undefined>()
  const close = () => setOpen(undefined)
  return (
    <>
      <PageHead title={say({ zh: '职责清单', en: 'Duties' })} />
      <p>
        {say({
          zh: '转送、交办时，按这里写明的职责提示有权处理的单位，理由里写出所依据的条文。由承办人决定，不会自动转送。',
          en: 'When a matter is to be sent, competent units are suggested by what is written here, with the article in the reasons. An officer decides; nothing is sent by itself.',
        })}
      </p>
      <Loaded reading={reading}>{({ units }) => <Duties lists={units} edit={setOpen} />}</Loaded>
      {open !== undefined && (
        <Panel side close={close} title={unitName(open.unit)}>
          <DutiesForm key={open.unit} list={open} done={close} />
        </Panel>
      )}
    </>
  )
}
