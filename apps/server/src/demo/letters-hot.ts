import type { Person } from '@onedoor/case'
import type { DemoLetter, Stage } from './letter.ts'

/** What several of these letters share: where it is, whose it is, what it is about. */
type Trouble = Readonly<{ unit: string; place: string; claims: readonly string[] }>
type Told = readonly [age: number, stage: Stage, subject: string, narrative: string, person: Person]

const letters = ({ unit, place, claims }: Trouble, told: readonly Told[]): readonly DemoLetter[] =>
  told.map(([age, stage, subject, narrative, person], i) => ({
    ...{ unit, place, age, stage, subject, narrative, claims, persons: [person] },
    channel: (['ONLINE', 'LETTER', 'VISIT', 'CALL'] as const)[i % 4] ?? 'ONLINE',
  }))

const MIXER: Trouble = { unit: 'environment', place: '331023003', claims: ['查处莲塘村口搅拌站夜间生产', '治理搅拌站噪音和粉尘'] }
const WAGES: Trouble = { unit: 'labour', place: '331023001', claims: ['督促翠屏苑二期项目发放拖欠的工资'] }
const LIFTS: Trouble = { unit: 'housing', place: '331023002', claims: ['督促物业修好丽景园的电梯'] }

/** Invented letters of these weeks that are about three things: so the page of hot matters has something to show. One person writes twice about the first, and is one side. */
export const HOT: readonly DemoLetter[] = [
  ...letters(MIXER, [
    [
      38,
      'received',
      '莲塘村口搅拌站噪音扰民',
      '莲塘村口新来的搅拌站夜里也在生产，噪音很大，隔着窗户都睡不着。',
      { name: '宓月娥', phone: '13900000701' },
    ],
    [
      24,
      'received',
      '投诉莲塘村口搅拌站噪音粉尘污染',
      '莲塘村口的搅拌站粉尘很大，窗台一天一层灰，夜里生产噪音也大，孩子睡不好。',
      { name: '麻建平', phone: '13900000702' },
    ],
    [
      19,
      'received',
      '莲塘村口搅拌站夜间生产，噪音扰民',
      '搅拌站就在莲塘村口，夜里十二点还有水泥车进出，噪音和粉尘没人管。',
      { name: '习小芬', phone: '13900000703' },
    ],
    [
      12,
      'referred',
      '再次投诉莲塘村口搅拌站噪音粉尘',
      '上次投诉过莲塘村口搅拌站夜里生产噪音大，没有人来看过，粉尘越来越重。',
      { name: '麻建平', phone: '13900000702' },
    ],
    [
      6,
      'referred',
      '莲塘村口搅拌站粉尘噪音何时治理',
      '请问莲塘村口搅拌站有没有环评？夜里生产噪音粉尘扰民，村里老人都受不了。',
      { name: '暴小川', phone: '13900000704' },
    ],
    [
      2,
      'referred',
      '莲塘村口的搅拌站噪音粉尘扰民，请查处',
      '莲塘村口搅拌站离学校两百米，粉尘飘进教室，夜里生产噪音扰民，请求查处。',
      { name: '怀玉', phone: '13900000705' },
    ],
  ]),
  ...letters(WAGES, [
    [
      17,
      'received',
      '翠屏苑二期项目拖欠木工班组工资',
      '我们在翠屏苑二期项目做木工，七月到九月的工资一直拖欠，项目部说甲方没拨款。',
      { name: '井长富', phone: '13900000711' },
    ],
    [
      11,
      'received',
      '翠屏苑二期拖欠农民工工资三个月',
      '翠屏苑二期项目拖欠我们钢筋班组工资三个月，项目部说甲方没有拨款，家里等钱用。',
      { name: '弓大庆', phone: '13900000712' },
    ],
    [
      4,
      'referred',
      '讨要翠屏苑二期项目拖欠的工资',
      '在翠屏苑二期项目做泥工，拖欠工资三个月，多次去项目部讨要，都说甲方没拨款。',
      { name: '鱼二喜', phone: '13900000713' },
    ],
  ]),
  ...letters(LIFTS, [
    [
      21,
      'received',
      '丽景园三幢电梯经常停运',
      '丽景园三幢的电梯一个月停运五次，物业说没有维修资金，老人下不了楼。',
      { name: '储新', phone: '13900000721' },
    ],
    [
      9,
      'received',
      '丽景园电梯停运没人修',
      '丽景园三幢电梯又停运了，物业说维修资金没批下来，二十层楼只能爬。',
      { name: '荣素琴', phone: '13900000722' },
    ],
    [
      3,
      'referred',
      '丽景园小区电梯经常停运，物业不修',
      '丽景园电梯经常停运，关过人，物业说没有维修资金，请求督促修好电梯。',
      { name: '国小波', phone: '13900000723' },
    ],
  ]),
]
