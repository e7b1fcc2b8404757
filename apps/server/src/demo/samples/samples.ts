import type { Sample } from '@onedoor/reading/reading.module'
import { TOPICS } from '../topics.ts'
import type { Story } from './story.ts'
import { TOWN_LIFE } from './town-life.ts'
import { VILLAGE_LIFE } from './village-life.ts'

/** What people say in any letter. */
const ASIDES: readonly string[] = [
  '我打过好几次电话，都说会转',
  '邻居们都可以作证',
  '照片和票据都在，可以提供',
  '去年就反映过，没有答复',
  '我不懂政策，只想有个明白话',
  '请不要只是回电话，希望来现场看看',
  '家里有老人和孩子，实在没办法',
  '说是要研究，一直没有下文',
  '这件事已经拖了大半年',
  '希望能给一个时间',
  '如果不归你们管，请告诉我找谁',
  '附近几十户人家都一样',
  '写这封信之前想了很久',
]

const PLACES: readonly string[] = [
  '桥南社区',
  '下湾村',
  '莲塘村',
  '鹤楼村',
  '云顶村',
  '老街村',
  '长洋村',
  '坦前村',
  '湖井村',
  '丹溪村',
  '潘岙里村',
]
const LINES: readonly string[] = ['反映一个问题', '请帮助解决', '来信反映', '求助']

const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? ''

/** The same complaint as two people might write it: one in full, one in a hurry. */
const told = ([subject, happened, worse, asked]: Story, i: number): readonly Pick<Sample, 'title' | 'body'>[] => [
  { title: subject, body: `${pick(ASIDES, i)}。${happened}。${worse}，${pick(ASIDES, i * 3 + 4)}。${asked}。` },
  { title: pick(LINES, i), body: `我住在${pick(PLACES, i)}，${worse}。${pick(ASIDES, i * 5 + 2)}。${happened.slice(0, 14)}，请${asked}。` },
]

/** Invented letters of the demo county, sorted by its own list of topics: what suggestions begin with until its officers have decided enough. */
export const demoSamples = (): readonly Sample[] =>
  TOPICS.flatMap(({ code }) =>
    [...(TOWN_LIFE[code] ?? []), ...(VILLAGE_LIFE[code] ?? [])].flatMap((story, i) =>
      told(story, i + code.length).map((letter, version) => ({ id: `sample-${code}-${i}-${version}`, topic: code, ...letter })),
    ),
  )
