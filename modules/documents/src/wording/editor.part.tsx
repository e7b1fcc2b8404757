import { sayRefusal } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import { templateById, templateFault } from '@onedoor/paper'
import {
  DateField,
  DeskLink,
  FaultyForm,
  Field,
  LongTextField,
  PageHead,
  PrintPreview,
  type Problem,
  type Said,
  useCommand,
  useDraft,
  useSay,
  useSpeech,
  useToday,
} from '@onedoor/ui'
import { Button } from 'antd'

type Name = Readonly<{ zh: string; en: string; article?: string; beside: boolean }>
type Edition = Readonly<{ from: string; at: string; by: string; wording: string | null }>

export type OneTemplate = Readonly<{
  id: string
  name: Said
  ours: string
  wording: string
  names: readonly Name[]
  editions: readonly Edition[]
}>

/** What the rule says to the words on the page, at the field where they stand. */
const faultIn = (id: string, wording: string): Problem | undefined => {
  const template = templateById(id)
  const fault = template === undefined ? undefined : templateFault(template, wording)
  if (fault === undefined) return undefined
  const { zh, en } = sayRefusal(fault.refused)
  const where = fault.basis ?? ''
  return { kind: 'invalid', message: { zh, en }, fields: [{ field: 'wording', zh: `${zh}${where}`, en: `${en} ${where}` }] }
}

const Names = ({ names, add }: { names: readonly Name[]; add: (name: string) => void }) => {
  const say = useSay()
  const { language } = useSpeech()
  const chip = ({ zh, en, article }: Name) => (
    <Button
      data-words
      key={zh}
      size="small"
      type={article === undefined ? 'default' : 'primary'}
      ghost={article !== undefined}
      title={article ?? ''}
      onClick={() => add(zh)}
    >
      {language === 'zh' ? zh : `${zh} ${en}`}
    </Button>
  )
  const usable = names.filter(({ beside }) => !beside)
  return (
    <div className="od-stack">
      <h3>{say({ zh: '法定必备，不能删', en: 'Wanted by the law, not to be removed' })}</h3>
      <div className="od-names">{usable.filter(({ article }) => article !== undefined).map(chip)}</div>
      <h3>{say({ zh: '可以选用', en: 'May be used' })}</h3>
      <div className="od-names">{usable.filter(({ article }) => article === undefined).map(chip)}</div>
      <p className="od-quiet">
        {say({
          zh: '“# ”开头是标题，“## ”是一级标题，“### ”是二级标题，“| 名称 | 内容 |”是表格的一行。按一下名称，加在末尾。',
          en: 'A line beginning with “# ” is the title, “## ” and “### ” are headings, “| label | value |” is a row of a table. Press a name to add it at the end.',
        })}
      </p>
    </div>
  )
}

const Editions = ({ editions, take }: { editions: readonly Edition[]; take: (wording: string) => void }) => {
  const say = useSay()
  if (editions.length === 0) return null
  return (
    <section className="od-stack">
      <h2>{say({ zh: '历次修改', en: 'Changes so far' })}</h2>
      <table className="od-charges">
        <tbody>
          {editions.toReversed().map(({ from, at, by, wording }) => (
            <tr key={`${from}-${at}`}>
              <td className="od-num">{say({ zh: `${from} 起`, en: `from ${from}` })}</td>
              <td>{by}</td>
              <td>
                {wording === null ? (
                  say({ zh: '恢复系统用语', en: 'Ours again' })
                ) : (
                  <Button type="link" size="small" className="od-inline" onClick={() => take(wording)}>
                    {say({ zh: '取回这一版', en: 'Take this one back' })}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** One wording, and how it will print. A wording that lost what the law wants stays on the page with the article beside it, and is not sent. */
export const WordingEditor = ({ template }: { template: OneTemplate }) => {
  const { id, name, ours, names, editions } = template
  const say = useSay()
  const { language } = useSpeech()
  const tomorrow = addDays(useToday(), 1)
  const { value, change, discard } = useDraft(`wording.${id}`, { wording: template.wording, from: tomorrow })
  const { send, busy, problem } = useCommand<object>(`/api/documents/templates/${id}`, { flat: true, onDone: discard })
  const fault = faultIn(id, value.wording)
  return (
    <>
      <PageHead title={name[language]} quiet={<DeskLink to="/wording">{say({ zh: '全部文书', en: 'All documents' })}</DeskLink>} />
      <FaultyForm
        problem={fault ?? problem}
        busy={busy}
        submit={{ zh: '保存', en: 'Save' }}
        onSubmit={() => {
          if (fault === undefined) void send(value.wording.trim() === ours ? { from: value.from } : value)
        }}
        aside={
          <Button type="text" onClick={() => change({ wording: ours })}>
            {say({ zh: '换回系统用语', en: 'Put ours in' })}
          </Button>
        }
      >
        <LongTextField
          name="wording"
          label={say({ zh: '用语', en: 'Wording' })}
          required
          value={value.wording}
          rows={16}
          most={30}
          onChange={(wording) => change({ wording })}
        />
        <Field name="from" label={say({ zh: '从哪天起使用', en: 'In use from' })} required>
          {(control) => <DateField control={control} value={value.from} min={tomorrow} onChange={(from) => change({ from })} />}
        </Field>
        <Names names={names} add={(added) => change({ wording: `${value.wording}\n{{${added}}}` })} />
        <Editions editions={editions} take={(wording) => change({ wording })} />
        <PrintPreview path={`/api/documents/templates/${id}/preview`} body={{ wording: value.wording }} />
      </FaultyForm>
    </>
  )
}
