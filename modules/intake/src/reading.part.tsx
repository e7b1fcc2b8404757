import { type Fact, type FactKind, type Facts, factsIn, gazetteerOf, markedPieces, type Offer } from '@onedoor/text'
import { breaking, type Said, useOrganisation, useSay } from '@onedoor/ui'
import { Button } from 'antd'
import { useMemo } from 'react'

const KINDS: Readonly<Record<FactKind, Said>> = {
  PLACE: { zh: '地点', en: 'Place' },
  PERSON: { zh: '提到的人', en: 'Person named' },
  ORGANISATION: { zh: '提到的单位', en: 'Organisation named' },
  SUM: { zh: '金额', en: 'Sum' },
  DATE: { zh: '日期', en: 'Date' },
  IDENTIFIER: { zh: '证件或电话', en: 'Number of a person' },
  CLAIM: { zh: '诉求', en: 'Claim' },
  ACCUSATION: { zh: '像检举控告', en: 'Like a report of wrongdoing' },
  DANGER: { zh: '危险', en: 'Danger' },
  LIMITATION: { zh: '另有期限', en: 'Another period' },
}

/** What the letter seems to say, read on this page alone while it is open: nothing of it is sent or kept. */
export const useReading = (text: string, day: string): Facts => {
  const { places } = useOrganisation()
  const gazetteer = useMemo(() => gazetteerOf(places), [places])
  return useMemo(() => factsIn({ text, places: gazetteer, day }), [text, gazetteer, day])
}

/** Thousands of marks help nobody to read, and hold the page up. */
const MOST_MARKS = 500

/** The letter with what was read in it marked where it stands; the reason is read by pointing at it. */
export const MarkedLetter = ({ text, facts }: { text: string; facts: readonly Fact[] }) => {
  const say = useSay()
  const marked = facts.slice(0, MOST_MARKS)
  return (
    <p className={`od-prose${breaking(text)}`}>
      {marked.length < facts.length && (
        <span className="od-quiet">
          {say({ zh: `来件很长，只标出前 ${MOST_MARKS} 处。`, en: `A long letter: only the first ${MOST_MARKS} places are marked.` })}
          {'\n'}
        </span>
      )}
      {markedPieces(text.length, marked).map(({ start, end, facts: read }) => {
        const piece = text.slice(start, end)
        if (read.length === 0) return piece
        return (
          <mark
            key={start}
            className={`od-fact ${read.map(({ kind }) => `od-fact-${kind.toLowerCase()}`).join(' ')}`}
            title={read.map(({ kind, why }) => `${say(KINDS[kind])}：${say(why)}`).join('\n')}
          >
            {piece}
          </mark>
        )
      })}
    </p>
  )
}

type Lead = Readonly<{ said: Said; act?: Readonly<{ said: Said; run: () => void }> }>

const MOST_QUOTED = 6

/** The words it rests on, each once, in quotation marks, without the mark that ends them in the letter. */
const quoted = (text: string, { because }: Offer): Said => {
  const words = [...new Set(because.map(({ start, end }) => `“${text.slice(start, end).replace(/[\s。；！!;.]+$/u, '')}”`))]
  const shown = words.slice(0, MOST_QUOTED)
  const isAll = shown.length === words.length
  return { zh: `${shown.join('、')}${isAll ? '' : '等'}`, en: `${shown.join(', ')}${isAll ? '' : ' and others'}` }
}

type Steps = Readonly<{ report: () => void; claims: (claims: readonly string[]) => void }>

const leadOf = (text: string, offer: Offer, { report }: Steps): Lead => {
  const words = quoted(text, offer)
  if (offer.path === 'CONFIDENTIAL')
    return {
      said: {
        zh: `有像检举控告或者投诉工作人员的话：${words.zh}。这部分走专门渠道，不登记为信访事项（条例第三十条）。`,
        en: `Reads like a report of wrongdoing or a complaint about staff: ${words.en}. That part goes by the protected channel (Regulation, art. 30).`,
      },
      act: { said: { zh: '标记检举部分', en: 'Mark the report' }, run: report },
    }
  if (offer.path === 'URGENT')
    return {
      said: {
        zh: `信里说到危险：${words.zh}。登记后可以立即“报告紧急情况”（条例第二十五条）。`,
        en: `Tells of danger: ${words.en}. Once registered, “Report an urgent matter” is open at once (Regulation, art. 25).`,
      },
    }
  return {
    said: {
      zh: `诉求像是几件不同的事：${words.zh}。不同的事分别登记。`,
      en: `The claims look like different matters: ${words.en}. Register them apart.`,
    },
  }
}

const Lead = ({ lead: { said, act } }: { lead: Lead }) => {
  const say = useSay()
  return (
    <li>
      {say(said)}{' '}
      {act !== undefined && (
        <Button size="small" onClick={act.run}>
          {say(act.said)}
        </Button>
      )}
    </li>
  )
}

type LeadsProps = Readonly<{ text: string; reading: Facts; steps: Steps }>

/** As many as the door takes, and as long. */
const MOST_CLAIMS = 50
const LONGEST_CLAIM = 2000

const claimsLead = (claims: readonly string[], { claims: take }: Steps): readonly Lead[] => {
  if (claims.length === 0) return []
  const said = { zh: `信里的要求有 ${claims.length} 句。`, en: `The letter asks for something in ${claims.length} sentences.` }
  if (claims.length <= MOST_CLAIMS && claims.every((claim) => claim.length <= LONGEST_CLAIM))
    return [{ said, act: { said: { zh: '用作诉求', en: 'Use as claims' }, run: () => take(claims) } }]
  return [
    {
      said: {
        zh: `${said.zh}太多或者太长，不能直接用作诉求，请归纳后填写。`,
        en: `${said.en} Too many or too long to be used as they stand: please sum them up as claims.`,
      },
    },
  ]
}

/** 提示: what one might do first, each with the words it rests on. The officer takes it or passes it over. */
export const Leads = ({ text, reading: { facts, offers }, steps }: LeadsProps) => {
  const say = useSay()
  const claims = facts.filter(({ kind }) => kind === 'CLAIM').map(({ start, end }) => text.slice(start, end).trim())
  const periods = facts.filter(({ kind }) => kind === 'LIMITATION')
  const leads: readonly Lead[] = [
    ...offers.map((offer) => leadOf(text, offer, steps)),
    ...periods.map(({ why, from, lastDay }) => ({
      said:
        lastDay === undefined
          ? why
          : {
              zh: `${why.zh}：从信里写的 ${from ?? ''} 算，最后一天 ${lastDay}`,
              en: `${why.en}: counted from ${from ?? ''}, last day ${lastDay}`,
            },
    })),
    ...claimsLead(claims, steps),
  ]
  if (leads.length === 0) return null
  return (
    <aside className="od-box od-leads" aria-label={say({ zh: '信里读到的', en: 'Read in the letter' })}>
      <h3>
        {say({ zh: '信里读到的', en: 'Read in the letter' })}{' '}
        <span className="od-quiet">{say({ zh: '只是提示，不保存', en: 'hints only, not kept' })}</span>
      </h3>
      <ul>
        {leads.map((lead) => (
          <Lead key={lead.said.zh} lead={lead} />
        ))}
      </ul>
    </aside>
  )
}
