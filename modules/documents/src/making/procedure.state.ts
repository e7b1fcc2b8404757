import { lifeOf } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { acceptance, lawOf, nonAcceptance, suggestionAnswer, trackNotice } from '@onedoor/paper'
import { issuedOf, issuerOf, type Making, toldSaid } from '../story.state.ts'
import { formOfEvent } from './filed.state.ts'

const TRACKS = {
  LITIGATION: {
    said: '诉讼、检察监督或者公安机关的法律程序',
    item: '第一项',
    procedure: '按照法律规定的程序向有关政法机关提出，由其依法处理。',
  },
  ARBITRATION: { said: '仲裁', item: '第二项', procedure: '书面向仲裁机构申请仲裁，写明请求、事实和理由，附上证据。' },
  PARTY_APPEAL: { said: '党员申诉、申请复审', item: '第三项', procedure: '按照党内规定向有关党组织提出申诉或者申请复审。' },
  ADMINISTRATIVE: {
    said: '行政复议、行政裁决等行政程序',
    item: '第四项',
    procedure: '向有权机关书面申请，写明请求、事实和理由，附上有关文书和证据。',
  },
  PROTECTIVE_DUTY: { said: '申请查处违法行为、履行保护职责', item: '第五项', procedure: '由有权机关依法履行职责或者书面答复你。' },
} as const

const LIMITATIONS: Readonly<Record<string, Readonly<{ what: string; length: string }>>> = {
  P03: { what: '申请行政复议', length: '60日' },
  P04: { what: '提起行政诉讼', length: '6个月' },
  P05: { what: '收到行政复议决定后提起行政诉讼', length: '15日' },
  P06: { what: '行政机关不履行保护职责的，自其收到申请起两个月后提起行政诉讼', length: '6个月' },
  P07: { what: '申请劳动争议仲裁', length: '1年' },
  P08: { what: '申请农村土地承包经营纠纷仲裁', length: '2年' },
}

const NO_PERIOD = { what: '本途径的期限', length: '法律、法规和党内法规规定的期限' }

export const trackChosen: Making<'TrackChosen'> = (story, matter, event) => {
  const { said, item, procedure } = TRACKS[event.data.track]
  const { reasons = '', competentBody = '' } = event.sealed ?? {}
  const told = event.data.limitations.flatMap((id) => LIMITATIONS[id] ?? [])
  const { materials = [] } = story.letter
  return trackNotice(
    matter,
    {
      ...{ track: said, basis: `${lawOf(asDate(event.at)).name}第三十一条${item}`, competentBody, procedure, reasons },
      limitations: told.length === 0 ? [NO_PERIOD] : told,
      materials:
        materials.length === 0
          ? '你没有提交材料，无需转交。'
          : '你提交的材料留存一份备查；需要原件的，可以凭身份证明取回，向有权机关提出时使用。',
    },
    issuerOf(story, event.data.unit),
    issuedOf(story, event),
  )
}

export const suggestionTaken: Making<'SuggestionTaken'> = (story, matter, event) => {
  const { handler, contact, unit } = event.data
  const facts = { handler: story.directory.person(handler), contact, doneBy: '', procedure: 'SUGGESTION' } as const
  return acceptance(matter, facts, issuerOf(story, unit), issuedOf(story, event))
}

export const suggestionAnswered: Making<'SuggestionAnswered'> = (story, matter, event) => {
  const facts = { adoption: event.data.adoption, text: event.sealed?.text ?? '' }
  return suggestionAnswer(matter, facts, issuerOf(story, event.organ), issuedOf(story, event))
}

export const simplyAnswered: Making<'SimpleAnswered'> = (story, matter, event) => {
  const life = lifeOf(story.events.filter(({ version }) => version <= event.version))
  const answers = {
    ...{
      answer: (event.sealed?.findings ?? []).map(({ text }) => text).join('\n'),
      way: toldSaid(event.data.told),
      said: event.data.answeredOn,
    },
    clerk: story.directory.person(life?.handler ?? event.by),
  }
  return formOfEvent('D12', answers, { story, matter, event })
}

const BREACHES = {
  NOT_ACCEPTED_IN_TIME: '未在规定期限内告知信访人是否受理（《信访工作条例》第二十三条）',
  NOT_FINISHED_IN_TIME: '无正当理由未在规定期限内办结（《信访工作条例》第三十四条）',
  RESULT_NOT_REPORTED: '未按要求反馈办理结果（《信访工作条例》第二十二条第一款第三项）',
  WRONG_PROCEDURE: '未按规定的程序办理（《信访工作条例》第四十条第一款）',
  EVADED: '推诿、敷衍、拖延（《信访工作条例》第四十条第一款）',
  NOT_EXECUTED: '未执行支持信访请求的处理意见（《信访工作条例》第三十二条第二款）',
} as const

export const supervised: Making<'SupervisionOpened'> = (story, matter, event) => {
  const { unit, breach, dueOn } = event.data
  const answers = {
    ...{ to: story.directory.unit(unit).name, breach: BREACHES[breach], act: event.sealed?.text ?? '', until: dueOn },
    contact: story.directory.person(event.by),
  }
  return formOfEvent('D30', answers, { story, matter, event })
}

export const nothingNew: Making<'NewFactsExamined'> = (story, matter, event) => {
  const { name, decline } = lawOf(asDate(event.at))
  const facts = {
    ground: `没有新的事实和理由，信访程序已经终结（${name}${decline.ENDED_BY_FINAL_REVIEW}）`,
    ...{ reasons: event.sealed?.reasons ?? '', competentBody: '', ended: true },
  }
  return nonAcceptance(matter, facts, issuerOf(story, event.organ), issuedOf(story, event))
}
