// Invented letters for the tests of this module.
import type { MatterOpened, MatterRegistered, SubmissionReceived } from '@onedoor/case'
import { registered } from '@onedoor/case/testing'

const ABOUT: Readonly<Record<string, readonly string[]>> = {
  wages: [
    '工地拖欠工资三个月没有发',
    '老板跑了，农民工的血汗钱没有着落',
    '劳动合同到期，公司不给经济补偿',
    '厂里两年没有缴养老保险',
    '工伤认定申请交上去一直没有结果',
    '加班费从来没有算过，一天干十二个小时',
  ],
  school: [
    '小学学位不够，孩子报不上名',
    '老师在外面办补习班收费',
    '幼儿园收费比公示的高',
    '校车停开了，学生走山路上学',
    '中学食堂的饭菜里有异物，家长很担心',
    '学籍转不过来，孩子开学没有座位',
  ],
  smell: [
    '厂里夜里排废气，气味刺鼻',
    '河里流着黑色的污水，鱼都死了',
    '养猪场粪水直接排进小溪',
    '砖厂的粉尘落满窗台',
    '垃圾堆在村口焚烧，黑烟呛人',
    '化工厂的异味让人头疼恶心',
  ],
}

const AROUND: readonly string[] = [
  '我已经打过三次电话',
  '邻居们都可以作证',
  '去年冬天开始就是这样',
  '多次找有关部门，都说要研究',
  '家里有老人和小孩',
  '希望能派人来看一看',
  '照片我都拍下来了',
  '上个月开过一次会，没有下文',
  '我们不想闹，只想有个说法',
  '请给一个明确的时间',
  '附近二十几户都受影响',
  '当时答应得好好的',
  '我把经过从头写一遍',
]

export const TOPICS = Object.keys(ABOUT).map((code) => ({ code, name: { zh: code, en: code } }))

const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? ''

/** The i-th invented letter and what it is about; no two are nearly the same. */
export const invented = (i: number): Readonly<{ topic: string; subject: string; narrative: string }> => {
  const codes = Object.keys(ABOUT)
  const topic = pick(codes, i)
  const [first, second] = [pick(ABOUT[topic] ?? [], Math.floor(i / 3)), pick(ABOUT[topic] ?? [], Math.floor(i / 18) + 1 + i)]
  const around = [pick(AROUND, i * 5), pick(AROUND, i * 7 + 3), pick(AROUND, i * 11 + 6)]
  return { topic, subject: `第${i}件：${first.slice(0, 8)}`, narrative: `${around[0]}。${first}。${around[1]}，${second}。${around[2]}。` }
}

type Stored = Readonly<{
  submission: string
  matter: string
  letter: SubmissionReceived
  opened: MatterOpened
  registered: MatterRegistered
}>

/** The i-th letter as it stands in the register, sorted under `topic`. */
export const stored = (i: number, topic: string = invented(i).topic): Stored => {
  const { subject, narrative } = invented(i)
  const [submission, matter] = [`submission-${i}`, `matter-${i}`]
  const claims = [{ id: 'claim-1', text: '请依法处理' }]
  const { data, sealed, ...rest } = registered({ submission, claims: ['claim-1'], topic })
  return {
    ...{ submission, matter },
    letter: {
      type: 'SubmissionReceived',
      data: {
        ...{ channel: 'ONLINE', receivedOn: '2026-03-01', anonymous: false, persons: 1, attachments: [], place: '' },
        ...{ queryKey: `key-${i}`, language: 'zh' },
      },
      sealed: { subject, narrative, claims: claims.map(({ text }) => text), persons: sealed?.persons ?? [], fileNames: [] },
    },
    opened: { type: 'MatterOpened', data: { matter } },
    registered: { ...rest, data, sealed: { subject, claims, persons: sealed?.persons ?? [] } },
  }
}
