/** Words of a reply by which its unit gives itself away. A demonstration of the road, no proposal to an officer: whose a matter is, people decide. */
const SIGNS: readonly (readonly [unit: string, sign: RegExp])[] = [
  ['police', /公安|交警|派出所|户籍/],
  ['insurance', /医保|医疗保障/],
  ['health', /卫健|卫生健康|卫计|医院|疾控/],
  ['education', /教育|学校|教师|招生/],
  ['labour', /人社|人力资源|社保|工资|劳动监察/],
  ['environment', /环保|生态环境|环境保护/],
  ['transport', /交通|公交|出租车|公路/],
  ['enforcement', /城管|综合行政执法|城市管理|违建/],
  ['land', /国土|自然资源|规划|征地|不动产/],
  ['water', /水利|水务|自来水|供水/],
  ['farming', /农业|农村|扶贫|畜牧/],
  ['civil', /民政|低保|殡葬/],
  ['market', /市场监管|工商|质监|食药|食品药品/],
  ['veterans', /退役军人|双拥/],
  ['justice', /司法|法律援助|律师/],
]

/** The unit whose words come first in the reply; the housing bureau when none does. */
export const guessUnit = (reply: string): string => {
  const found = SIGNS.flatMap(([unit, sign]) => {
    const at = reply.search(sign)
    return at < 0 ? [] : [{ unit, at }]
  })
  return found.toSorted((a, b) => a.at - b.at)[0]?.unit ?? 'housing'
}
