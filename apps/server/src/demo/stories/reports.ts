import type { TakenLetter } from '@onedoor/barrier'
import { addDays, asDate } from '@onedoor/clock'
import { confidential } from '@onedoor/confidential/confidential.module'
import type { ConfidentialChannel, Session } from '@onedoor/http'
import { intake } from '@onedoor/intake/intake.module'
import { isRefusal, type Stamp } from '@onedoor/kernel'
import { organisation } from '@onedoor/organisation/organisation.module'
import type { County } from '../../county.ts'
import { townUnit } from '../organisation.ts'
import { idOf, registerDemoLetter } from '../take-letter.ts'

type Next = Parameters<typeof confidential.rules.step>[2]

/** An invented report of wrongdoing and what the discipline officer did with it. */
type Report = Readonly<{
  name: string
  age: number
  channel: TakenLetter['data']['channel']
  whom: string
  units: readonly string[]
  narrative: string
  persons: TakenLetter['words']['persons']
  steps: readonly (readonly [on: number, next: Next])[]
  /** 混合信: what of it is an ordinary matter, typed apart at the window. */
  beside?: Parameters<typeof registerDemoLetter>[1]
}>

const TOWN = townUnit('331023102')

const REPORTS: readonly Report[] = [
  {
    ...{ name: '救济粮', age: 63, channel: 'ONLINE', whom: '某村干部', units: [TOWN], persons: [] },
    narrative: '村里发救济粮，名单上有三个人早就不在村里了，粮是谁领的没有人说。名单我抄了一份。',
    steps: [
      [2, { step: 'accused', units: [TOWN], staff: [] }],
      [4, { step: 'process', outcome: 'TAKEN_UP', note: '名单与户籍底册不一致，列入初步核实。' }],
      [40, { step: 'process', outcome: 'FINISHED', note: '三份由村干部代领未转交，已退缴并处理。' }],
      [42, { step: 'tell', text: '你反映的问题已经核实处理，冒领的救济粮已经退出。' }],
    ],
  },
  {
    ...{ name: '卡口收钱', age: 29, channel: 'VISIT', whom: '交通执法人员', units: ['transport'] },
    narrative: '砂石车过卡口，给一包烟就放行，我亲眼看见两次，记了日子。',
    persons: [{ name: '宰父明', phone: '13900000481' }],
    steps: [
      [1, { step: 'accused', units: ['transport'], staff: [] }],
      [3, { step: 'pass-on', unit: 'discipline-above', body: '市纪委监委信访室', reason: '涉及执法队伍，按管理权限转送。' }],
    ],
  },
  {
    ...{ name: '混合信', age: 17, channel: 'VISIT', whom: '村委会出纳', units: [townUnit('331023204')] },
    narrative: '修路集资的账，出纳一直不公开，有人看见他拿集资款去还自己的账。',
    persons: [{ name: '丌官小川', phone: '13900000482', address: '雷峰乡崔岙口村' }],
    steps: [[2, { step: 'accused', units: [townUnit('331023204')], staff: [] }]],
    beside: {
      ...{ unit: townUnit('331023204'), channel: 'VISIT', place: '331023204', age: 17 },
      subject: '村道集资款的收支没有公示',
      narrative: '崔岙口村去年集资修路，每户八百，路修完了，收支没有贴出来。',
      claims: ['公示集资款的收支'],
      persons: [{ name: '丌官小川', phone: '13900000482', address: '雷峰乡崔岙口村' }],
    },
  },
]

const OFFICER: Session = { user: 'discipline-officer', name: '', organ: 'discipline', roles: ['confidential-officer'] }

const windowOf = ({ name, channel }: Report, at: Date): Stamp =>
  channel === 'ONLINE'
    ? { at, by: 'petitioner', organ: '', roles: [], commandId: idOf(`${name} report`) }
    : { at, by: 'window1', organ: 'office', roles: ['registrar'], commandId: idOf(`${name} report`) }

const taken = ({ channel, whom, units, narrative, persons, beside }: Report, receivedOn: string): TakenLetter => {
  const report = { kind: 'ACCUSATION', whom, narrative, units: [...units], concernsDiscipline: false, files: [] } as const
  const letter = { channel, receivedOn, anonymous: persons.length === 0, language: 'zh', persons } as const
  const leaving = intake.rules.leavingFromWindow(letter, { ...report, units: [...units], files: [] })
  return { data: { ...leaving.data, mixed: beside !== undefined }, words: leaving.words, uploads: [] }
}

/** The letter that lies there untouched since that day. */
const fresh = async (channel: ConfidentialChannel, receivedOn: string): Promise<string | undefined> =>
  (await channel.list(OFFICER)).find(({ letter }) => letter.version === 1 && letter.receivedOn === receivedOn)?.id

const tell = async (county: County, report: Report, now: Date): Promise<void> => {
  const received = asDate(new Date(now.getTime() - report.age * 86_400_000))
  const moment = (n: number): Date => new Date(`${addDays(received, n)}T15:00:00+08:00`)
  let at = moment(0)
  const { db, code, secrets } = county
  const channel = confidential.channelOf({
    ...{ county: code, keys: secrets.confidential, db, now: () => at },
    directory: organisation.directoryOf(db, code, () => at),
  })
  if (report.beside !== undefined) await registerDemoLetter(county, report.beside, at)
  await channel.take(taken(report, received), windowOf(report, at))
  const letter = await fresh(channel, received)
  if (letter === undefined) return
  for (const [i, [on, next]] of report.steps.entries()) {
    at = moment(on)
    const stamp = { at, by: OFFICER.user, organ: OFFICER.organ, roles: OFFICER.roles, commandId: idOf(`${report.name} step ${i + 1}`) }
    const acting = { letter, version: i + 1, stamp, act: confidentialAct(next, stamp) }
    const done = await channel.act(OFFICER, acting)
    if (done === undefined || isRefusal(done)) throw new Error(`A step of the demo report “${report.name}” was refused.`)
  }
}

const confidentialAct =
  (next: Next, stamp: Stamp): Parameters<ConfidentialChannel['act']>[1]['act'] =>
  (letter, line) =>
    confidential.rules.step(letter, line, next, stamp)

/** 检举控告 of the demo: in the store of the protected channel alone, taken and handled by its own rules. */
export const loadReports = async (county: County, now: Date): Promise<void> => {
  for (const report of REPORTS) await tell(county, report, now)
}
