import { type Compared, type Figure, nameOf } from './hot-matters.state.ts'

/** Official documents are issued in Chinese alone (国家通用语言文字法 第九条): these are the words that a document begins with, for an officer to change. */
export const ADDRESSEE = '县委、县人民政府'

const daySaid = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

export const spanSaid = ({ from, to }: Readonly<{ from: string; to: string }>): string => `${daySaid(from)}至${daySaid(to)}`

const countSaid = ({ matters, sides, anonymous }: Figure['now']): string =>
  `${matters}件，来自${sides}方信访人${anonymous === 0 ? '' : `，另有匿名${anonymous}件`}`

type Named = Readonly<{ units: readonly string[]; places: readonly string[] }>

export const factsSaid = (figure: Figure, compared: Compared, { units, places }: Named): string =>
  [
    `${spanSaid(compared.period)}，反映“${nameOf(figure)}”的信访事项共${countSaid(figure.now)}；上期（${spanSaid(compared.before)}）${figure.earlier.matters}件。最早一件收到于${daySaid(figure.firstSeen)}。`,
    places.length > 0 ? `涉及地点：${places.join('、')}。` : '',
    units.length > 0 ? `涉及单位：${units.join('、')}。` : '',
  ]
    .filter((line) => line !== '')
    .join('\n')

export const proposalSaid = (unit = '有关单位'): string => `由${unit}牵头查明上述问题多发的政策原因，研究提出完善的办法。`

/** What a unit is asked to look at again. */
export const askedSaid = (figure: Figure): string =>
  `请对“${nameOf(figure)}”类事项逐件回头看：答复的措施是否落实，群众反映的问题是否真正解决，没有解决的下一步怎么办。`
