import type { ReplyCheck, ShownFinding } from '@onedoor/text'
import { Alert } from 'antd'
import { DeskLink } from './link.tsx'
import { type Said, useSay } from './words.tsx'

const BESIDE: Readonly<Record<ShownFinding['beside'][number]['of'], Said>> = {
  LETTER: { zh: '本件来信', en: 'This letter' },
  REQUEST: { zh: '复查（复核）请求', en: 'The request for review' },
  OTHER_LETTER: { zh: '另一件来信', en: 'Another letter' },
  OTHER_REPLY: { zh: '另一件的答复', en: 'Another reply' },
  REVOKED: { zh: '被撤销的意见', en: 'The revoked opinion' },
  REVIEWED: { zh: '原意见', en: 'The opinion under review' },
}

const FIELDS: Readonly<Record<string, Said>> = {
  facts: { zh: '查明的事实', en: 'Facts found' },
  basis: { zh: '依据', en: 'Grounds in law' },
  opinion: { zh: '意见和理由', en: 'Opinion and reasons' },
  text: { zh: '答复', en: 'Answer' },
  reasons: { zh: '理由', en: 'Reasons' },
}

const fieldName = (field: string): Said => {
  const place = /^findings\.(\d+)/.exec(field)?.[1]
  if (place !== undefined) return { zh: `对诉求 ${Number(place) + 1} 的答复`, en: `Answer to claim ${Number(place) + 1}` }
  return FIELDS[field] ?? { zh: '正文', en: 'Text' }
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

const Against = ({ against }: { against: ReplyCheck['against'] | undefined }) => {
  const say = useSay()
  if (against === undefined)
    return (
      <p className="od-quiet">
        {say({
          zh: '对照了本件案卷：称呼、日期、姓名、单位、地点、金额和数字。',
          en: 'Held against this case file: whom it speaks to, days, names, organisations, places, sums and figures.',
        })}
      </p>
    )
  const { letters, replies, learnedFrom } = against
  return (
    <p className="od-quiet">
      {say({
        zh: `对照了本件案卷、本单位${letters === 0 ? '' : `其他在办来信 ${letters} 件、`}已答复 ${replies} 件。`,
        en: `Held against this case file${letters === 0 ? '' : `, ${letters} other letters in hand at this unit`} and ${replies} that it answered.`,
      })}
      {learnedFrom === 0 &&
        say({
          zh: '全县已答复的还太少，答复与来信说的是不是一回事、各项是否都已答到，还不能比对，请自己看一遍。',
          en: ' Too few matters have been answered yet to compare what text and letter are about and whether everything is answered: please see for yourself.',
        })}
    </p>
  )
}

const titleOf = (findings: ReplyCheck['findings']): Said => {
  const stops = findings.filter(({ weight }) => weight === 'stop').length
  if (findings.length === 0) return { zh: '送出前核对：没有发现需要处理的地方', en: 'Check before it leaves: nothing found' }
  if (stops === 0)
    return { zh: `送出前核对：有 ${findings.length} 处请看一看`, en: `Check before it leaves: ${findings.length} to look at` }
  const rest = findings.length - stops
  return rest === 0
    ? { zh: `送出前核对：有 ${stops} 处须处理`, en: `Check before it leaves: ${stops} to settle` }
    : {
        zh: `送出前核对：有 ${stops} 处须处理，另有 ${rest} 处请看一看`,
        en: `Check before it leaves: ${stops} to settle, ${rest} more to look at`,
      }
}

/** 核对结果: what was found, stops first, each with the words it rests on. */
export const ReplyFindings = ({ check }: { check: ReplyCheck }) => {
  const say = useSay()
  const { findings, against } = check
  const stopped = findings.some(({ weight }) => weight === 'stop')
  return (
    <Alert
      type={stopped ? 'warning' : findings.length === 0 ? 'success' : 'info'}
      showIcon
      title={say(titleOf(findings))}
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
