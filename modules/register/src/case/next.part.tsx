import { type NextStep, nextSteps, type OpenRight, RIGHTS } from '@onedoor/case'
import { Left, useSay, useSpeech } from '@onedoor/ui'
import { type CaseFile, nameIn } from './case-file.part.tsx'

const Owed = ({ file, step }: { file: CaseFile; step: NextStep }) => {
  const say = useSay()
  const { language } = useSpeech()
  const unit = nameIn(file)(step.unit)[language]
  return (
    <>
      {unit}
      {say({ zh: '：', en: ' to ' })}
      {say(step.what)}
      {step.by !== undefined && (
        <>
          {say({ zh: '，最迟 ', en: ', by ' })}
          <span className="od-num">{step.by}</span> <Left legalDue={step.by} today={file.today} />
        </>
      )}
    </>
  )
}

/** 办结 and 化解 are two things, and both stand where everybody looks first. */
const Over = ({ file: { life } }: { file: CaseFile }) => {
  const say = useSay()
  if (life.closedOn === undefined) return null
  return (
    <>
      {say({ zh: ` · 已办结 ${life.closedOn}，`, en: ` · closed ${life.closedOn}, ` })}
      {life.resolvedOn === undefined
        ? say({ zh: '尚未确认解决', en: 'not confirmed as resolved' })
        : say({ zh: `${life.resolvedOn} 确认解决`, en: `confirmed as resolved ${life.resolvedOn}` })}
    </>
  )
}

/** Standing rights are known; what has a last day, or was opened by the last step, is worth a line. */
const STANDING: readonly OpenRight['code'][] = ['supplement', 'recusal', 'withdraw', 'help', 'new-facts', 'other-way']

const May = ({ rights }: { rights: readonly OpenRight[] }) => {
  const say = useSay()
  const named = rights.filter(({ code }) => !STANDING.includes(code))
  if (named.length === 0) return null
  const list = named
    .map(({ code, until }) => `${say(RIGHTS[code])}${until === undefined ? '' : say({ zh: `（至 ${until}）`, en: ` (until ${until})` })}`)
    .join(say({ zh: '、', en: ', ' }))
  return <>{say({ zh: ` · 信访人可以：${list}`, en: ` · the petitioner may ${list}` })}</>
}

/** 下一步, in one line: who must do what by when, and what the petitioner may do. */
export const Next = ({ file }: { file: CaseFile }) => {
  const say = useSay()
  const { offices, petitioner } = nextSteps(file.life, file.today)
  const [first] = offices
  return (
    <>
      <Over file={file} />
      {first !== undefined && (
        <>
          {say({ zh: ' · 下一步：', en: ' · next: ' })}
          <Owed file={file} step={first} />
          {offices.length > 1 && say({ zh: `，另有 ${offices.length - 1} 项`, en: `, and ${offices.length - 1} more` })}
        </>
      )}
      <May rights={petitioner} />
    </>
  )
}
