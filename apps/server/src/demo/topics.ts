/** 内容分类 of the demo county: its own list, invented. */
export const TOPICS: readonly Readonly<{ code: string; name: Readonly<{ zh: string; en: string }> }>[] = [
  { code: 'education', name: { zh: '教育入学', en: 'Education' } },
  { code: 'housing', name: { zh: '住房物业', en: 'Housing and property' } },
  { code: 'land', name: { zh: '征地拆迁与宅基地', en: 'Land and resettlement' } },
  { code: 'labour', name: { zh: '劳动与社会保险', en: 'Labour and insurance' } },
  { code: 'city', name: { zh: '城市管理', en: 'Urban order' } },
  { code: 'traffic', name: { zh: '交通与治安', en: 'Traffic and police' } },
  { code: 'environment', name: { zh: '环境污染', en: 'Pollution' } },
  { code: 'utilities', name: { zh: '水电气网', en: 'Water, power, gas, network' } },
  { code: 'rural', name: { zh: '农业农村与水利', en: 'Farming and water works' } },
  { code: 'welfare', name: { zh: '民政优抚', en: 'Welfare' } },
  { code: 'market', name: { zh: '消费与市场', en: 'Consumers and trade' } },
  { code: 'health', name: { zh: '医疗卫生与医保', en: 'Health and medical insurance' } },
]

/** What the invented letters that went to a unit are about; of those of the townships, and of a few others, nobody has said yet. */
const BY_UNIT: Readonly<Record<string, string>> = {
  ...{ education: 'education', housing: 'housing', land: 'land', labour: 'labour', enforcement: 'city', police: 'traffic' },
  ...{ transport: 'traffic', environment: 'environment', water: 'rural', farming: 'rural', civil: 'welfare', veterans: 'welfare' },
  ...{ market: 'market', health: 'health', insurance: 'health' },
}

export const topicOfUnit = (unit: string): string => BY_UNIT[unit] ?? ''
