import { clockTime, EmptyState, Loaded, PageHead, useRead, useSay, useUnitName } from '@onedoor/ui'

type Look = Readonly<{ reference: string; at: string; by: string; name: string; unit: string; what: string; reason: string }>

/** 专门查阅日志: who opened which letter and why. The auditor reads no letter. */
export const LooksPage = () => {
  const say = useSay()
  const unitName = useUnitName()
  const reading = useRead<{ items: readonly Look[] }>('/api/confidential/looks')
  return (
    <>
      <PageHead
        title={say({ zh: '专门查阅日志', en: 'Looks at reports' })}
        quiet={say({ zh: '只能看，不能改；不显示信的内容。', en: 'It can be read, not changed, and shows no letter.' })}
      />
      <Loaded reading={reading}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{say({ zh: '没有查阅记录。', en: 'Nothing was opened.' })}</EmptyState>
          ) : (
            <table className="od-list">
              <thead>
                <tr>
                  <th>{say({ zh: '时间', en: 'When' })}</th>
                  <th>{say({ zh: '谁', en: 'Who' })}</th>
                  <th>{say({ zh: '代号', en: 'Reference' })}</th>
                  <th>{say({ zh: '看了什么', en: 'What' })}</th>
                  <th>{say({ zh: '为什么', en: 'Why' })}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((look) => (
                  <tr key={`${look.at}${look.reference}${look.what}`}>
                    <td className="od-num">{clockTime(new Date(look.at))}</td>
                    <td>
                      {look.name}
                      <div className="od-quiet">{unitName(look.unit)}</div>
                    </td>
                    <td className="od-num">{look.reference}</td>
                    <td>{say(look.what === 'letter' ? { zh: '信', en: 'the letter' } : { zh: '附件', en: 'a file' })}</td>
                    <td>{look.reason}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Loaded>
    </>
  )
}
