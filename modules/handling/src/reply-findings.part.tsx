import { DeskLink, type Said, useSay } from '@onedoor/ui'
import { Alert } from 'antd'
import type { ReplyCheck, ShownFinding } from './reply-check.state.ts'

const BESIDE: Readonly<Record<ShownFinding['beside'][number]['of'], Said>> = {
  LETTER: { zh: '本件来信', en: 'This letter' },
  OTHER_LETTER: { zh: '另一件来信', en: 'Another letter' },
  OTHER_REPLY: { zh: '另一件的答复', en: 'Another reply' },
  REVOKED: { zh: '被撤销的意见', en: 'The revoked opinion' },
}

const FACTS: Said = { zh: '查明的事实', en: 'Facts found' }
const BASIS: Said = { zh: '依据', en: 'Grounds' }

const fieldName = (field: string): Said => {
  const place = /^findings\.(\d+)/.exec(field)?.[1]
  if (place !== undefined) return { zh: `对诉求 ${Number(place) + 1} 的答复`, en: `Answer to claim ${Number(place) + 1}` }
  return field === 'facts' ? FACTS : BASIS
}

const Passage = ({ from, words, matter, no }: { from: Said; words: string; matter?: string | undefined; no?: string | undefined }) => {
  const say = useSay()
  return (
    <p className="od-passage">
      <span className="od-quiet">
        {say(from)}
        {matter !== undefined && (
          <>
            {' '}
            <DeskLink to={`/matters/${matter}`}>{no ?? matter}</DeskLink>
          </>
        )}
        {say({ zh: '：', en: ': ' })}
      </span>
      <mark>{words}</mark>
    </p>
  )
}

const Found = ({ finding: { weight, said, field, words, beside } }: { finding: ShownFinding }) => {
  const say = useSay()
  return (
    <li>
      <strong>{weight === 'stop' ? say({ zh: '须处理', en: 'Stop' }) : say({ zh: '请留意', en: 'Note' })}</strong> {say(said)}
      {field !== undefined && words !== undefined && <Passage from={fieldName(field)} words={words} />}
      {beside.map(({ of, id, no, words: there }) => (
        <Passage key={`${of}/${id ?? ''}/${there}`} from={BESIDE[of]} words={there} matter={id} no={no} />
      ))}
    </li>
  )
}

const Against = ({ against: { letters, replies, learnedFrom } }: Pick<ReplyCheck, 'against'>) => {
  const say = useSay()
  return (
    <p className="od-quiet">
      {say({
        zh: `对照了本件案卷、本单位其他在办来信 ${letters} 件、已答复 ${replies} 件。`,
        en: `Held against this case file, ${letters} other letters in hand at this unit and ${replies} that it answered.`,
      })}
      {learnedFrom === 0 &&
        say({
          zh: '全县已答复的还太少，答复与来信说的是不是一回事还不能比对。',
          en: ' Too few matters have been answered yet to compare what reply and letter are about.',
        })}
    </p>
  )
}

/** 核对结果: what was found, stops first, each with the words it rests on. */
export const ReplyFindings = ({ check }: { check: ReplyCheck }) => {
  const say = useSay()
  const { findings, against } = check
  const stopped = findings.some(({ weight }) => weight === 'stop')
  const title =
    findings.length === 0
      ? { zh: '答复核对：没有发现需要处理的地方', en: 'Reply check: nothing found' }
      : { zh: `答复核对：有 ${findings.length} 处请看一看`, en: `Reply check: ${findings.length} to look at` }
  return (
    <Alert
      type={stopped ? 'warning' : findings.length === 0 ? 'success' : 'info'}
      showIcon
      title={say(title)}
      description={
        <>
          {findings.length > 0 && (
            <ul className="od-findings">
              {findings.map((finding, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name but their place in one answer
                <Found key={i} finding={finding} />
              ))}
            </ul>
          )}
          <Against against={against} />
        </>
      }
    />
  )
}
