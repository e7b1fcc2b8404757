type Bureau = readonly [id: string, zh: string, en: string, word: string]

/** Invented units with the ordinary names of a county’s bureaus. Document words (机关代字), addresses and telephones are invented. */
export const BUREAUS: readonly Bureau[] = [
  ['housing', '县住房和城乡建设局', 'Housing and Construction Bureau', '天住建'],
  ['land', '县自然资源和规划局', 'Natural Resources and Planning Bureau', '天自然资'],
  ['labour', '县人力资源和社会保障局', 'Human Resources and Social Security Bureau', '天人社'],
  ['farming', '县农业农村局', 'Agriculture and Rural Affairs Bureau', '天农'],
  ['education', '县教育局', 'Education Bureau', '天教'],
  ['health', '县卫生健康局', 'Health Bureau', '天卫健'],
  ['civil', '县民政局', 'Civil Affairs Bureau', '天民'],
  ['police', '县公安局', 'Public Security Bureau', '天公'],
  ['transport', '县交通运输局', 'Transport Bureau', '天交'],
  ['environment', '市生态环境局县分局', 'Ecology and Environment Branch', '天环'],
  ['market', '县市场监督管理局', 'Market Regulation Bureau', '天市监'],
  ['enforcement', '县综合行政执法局', 'Urban Enforcement Bureau', '天综执'],
  ['water', '县水利局', 'Water Bureau', '天水'],
  ['insurance', '县医疗保障局', 'Medical Insurance Bureau', '天医保'],
  ['justice', '县司法局', 'Justice Bureau', '天司'],
  ['veterans', '县退役军人事务局', 'Veterans Affairs Bureau', '天退役'],
]

/** 纪检监察机关 of this county and of the level above it. */
export const DISCIPLINE_BODIES: readonly (readonly [id: 'discipline' | 'discipline-above', zh: string, en: string, word: string])[] = [
  ['discipline', '县纪委监委信访室', 'Discipline Inspection Office', '天纪信'],
  ['discipline-above', '市纪委监委信访室', 'City Discipline Inspection Office', '市纪信'],
]

type Above = readonly [
  id: string,
  kind: 'county' | 'city-bureau' | 'city' | 'province',
  zh: string,
  en: string,
  word: string,
  superior?: string,
]

/** Invented organs above the county's units: they review. Which bureau has which above it stands in `LED_BY`. */
export const ABOVE: readonly Above[] = [
  ['county-review', 'county', '县人民政府（复查复核办公室）', 'County Government, Review Office', '天政复'],
  ['city-housing', 'city-bureau', '市住房和城乡建设局', 'City Housing and Construction Bureau', '台住建', 'city-review'],
  ['city-environment', 'city-bureau', '市生态环境局', 'City Ecology and Environment Bureau', '台环', 'city-review'],
  ['city-review', 'city', '市人民政府（复查复核办公室）', 'City Government, Review Office', '台政复'],
  ['province-review', 'province', '省人民政府（复查复核办公室）', 'Provincial Government, Review Office', '浙政复'],
]

/** 上级主管机关. */
export const LED_BY: Readonly<Record<string, string>> = { housing: 'city-housing', environment: 'city-environment' }

/** 垂直管理: led by the bureau of the city, not by the county. */
export const VERTICAL: readonly string[] = ['environment']

/** Townships of the county with their public statistics codes; the villages below them are invented. */
export const TOWNSHIPS: readonly (readonly [code: string, zh: string, en: string, villages: readonly string[]])[] = [
  ['331023001', '赤城街道', 'Chicheng Subdistrict', ['桥南社区', '东门社区', '杏园社区', '螺溪村']],
  ['331023002', '始丰街道', 'Shifeng Subdistrict', ['溪滨社区', '下湾村', '新桥头村']],
  ['331023003', '福溪街道', 'Fuxi Subdistrict', ['水南社区', '莲塘村', '上洋村']],
  ['331023101', '白鹤镇', 'Baihe Town', ['鹤楼村', '左溪村', '柿树坪村', '石门坑村']],
  ['331023102', '石梁镇', 'Shiliang Town', ['云顶村', '岭脚村', '茶园里村']],
  ['331023104', '街头镇', 'Jietou Town', ['老街村', '九遮村', '后岸头村']],
  ['331023105', '平桥镇', 'Pingqiao Town', ['平一社区', '长洋村', '下店桥村', '屯桥头村']],
  ['331023106', '坦头镇', 'Tantou Town', ['坦前村', '欢岙口村', '苍岭下村']],
  ['331023107', '三合镇', 'Sanhe Town', ['洋头庄村', '灵溪口村', '峇溪边村']],
  ['331023108', '洪畴镇', 'Hongchou Town', ['湖井村', '东山脚村', '山坑里村']],
  ['331023200', '三州乡', 'Sanzhou Township', ['丹溪村', '金满坑村', '里洋坪村']],
  ['331023203', '龙溪乡', 'Longxi Township', ['寒岩脚村', '岩背坑村', '大岗头村']],
  ['331023204', '雷峰乡', 'Leifeng Township', ['潘岙里村', '崔岙口村', '黄柏树村']],
  ['331023207', '南屏乡', 'Nanping Township', ['前杨湾村', '山头岭村', '南黄道村']],
  ['331023209', '泳溪乡', 'Yongxi Township', ['北山下村', '东溪滩村', '外溪村']],
]

/** Id of a township as a unit: `town-331023001`. */
export const townUnit = (code: string): string => `town-${code}`

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'
const GIVEN = [
  '文君',
  '立春',
  '晓岚',
  '守信',
  '明远',
  '佳禾',
  '静宜',
  '建平',
  '若水',
  '秋实',
  '海棠',
  '向东',
  '念慈',
  '书桓',
  '一诺',
  '清和',
]

/** Invented names for staff, the same at every start; nobody has another’s, or a reviewer would seem to review his own decision. */
export const staffName = (i: number): string => {
  const round = Math.floor(i / SURNAMES.length)
  return `${[...SURNAMES][(i * 7) % 40] ?? '王'}${GIVEN[(i * 5 + round) % GIVEN.length] ?? '文君'}`
}
