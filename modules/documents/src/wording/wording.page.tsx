import type { PaperKind } from '@onedoor/paper'
import { DeskLink, EmptyState, Loaded, PageHead, type Said, useAddress, useRead, useSay, useSpeech } from '@onedoor/ui'
import { Input } from 'antd'
import { type OneTemplate, WordingEditor } from './editor.part.tsx'

type ListedTemplate = Readonly<{ id: string; kind: PaperKind; name: Said; faulty: boolean; since?: string; next?: string }>

const matches = ({ id, name }: ListedTemplate, typed: string): boolean =>
  typed === '' || [id, name.zh, name.en].some((text) => text.toLowerCase().includes(typed.toLowerCase()))

const State = ({ template }: { template: ListedTemplate }) => {
  const say = useSay()
  const { since, next, faulty } = template
  if (faulty) return say({ zh: '缺少法定内容，暂用系统用语', en: 'Lacks what the law wants; ours is used' })
  if (next !== undefined) return say({ zh: `${next} 起更换`, en: `Changes on ${next}` })
  if (since !== undefined) return say({ zh: `本县用语，自 ${since}`, en: `The county’s own since ${since}` })
  return say({ zh: '系统用语', en: 'As shipped' })
}

const List = ({ templates, typed }: { templates: readonly ListedTemplate[]; typed: string }) => {
  const say = useSay()
  const { language } = useSpeech()
  const found = templates.filter((template) => matches(template, typed))
  if (found.length === 0) return <EmptyState>{say({ zh: '没有叫这个名称的文书。', en: 'No document of that name.' })}</EmptyState>
  return (
    <table className="od-list">
      <colgroup>
        <col style={{ width: 120 }} />
        <col />
        <col style={{ width: 260 }} />
      </colgroup>
      <thead>
        <tr>
          <th>{say({ zh: '编号', en: 'Letter' })}</th>
          <th>{say({ zh: '文书', en: 'Document' })}</th>
          <th>{say({ zh: '用语', en: 'Wording' })}</th>
        </tr>
      </thead>
      <tbody>
        {found.map((template) => (
          <tr key={template.id}>
            <td className="od-num">{template.id}</td>
            <td>
              <DeskLink to="/wording" query={{ template: template.id }}>
                {template.name[language]}
              </DeskLink>
            </td>
            <td className="od-quiet">
              <State template={template} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Choice = () => {
  const say = useSay()
  const [query, address] = useAddress()
  const reading = useRead<Readonly<{ templates: readonly ListedTemplate[] }>>('/api/documents/templates')
  const typed = query['find'] ?? ''
  return (
    <>
      <PageHead
        title={say({ zh: '文书用语', en: 'Wording of documents' })}
        quiet={say({
          zh: '选一份文书，改它的用语。法定必备内容丢失的，系统不予保存；已经出具的文书不变。',
          en: 'Choose a document and change its words. What the law wants cannot be lost; what was issued stays as it is.',
        })}
      />
      <div className="od-filters">
        <Input
          aria-label={say({ zh: '查找文书', en: 'Find a document' })}
          placeholder={say({ zh: '名称或者编号', en: 'Name or letter' })}
          allowClear
          autoFocus
          value={typed}
          onChange={(event) => address({ find: event.target.value })}
        />
      </div>
      <Loaded reading={reading}>{({ templates }) => <List templates={templates} typed={typed} />}</Loaded>
    </>
  )
}

const One = ({ id }: { id: string }) => {
  const reading = useRead<OneTemplate>(`/api/documents/templates/${encodeURIComponent(id)}`)
  return <Loaded reading={reading}>{(template) => (template.id === id ? <WordingEditor key={id} template={template} /> : null)}</Loaded>
}

/** 文书用语: the list of all, and one of them beside how it will print. */
export const WordingPage = () => {
  const [{ template = '' }] = useAddress()
  return template === '' ? <Choice /> : <One id={template} />
}
