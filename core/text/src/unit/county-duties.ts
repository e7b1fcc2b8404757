import type { Duty, Unit } from './suggest-units.ts'

/** One field of competence of a county: by which words in its name the organ is known, what letters call its business, and where its competence is written down. */
export type Field = Readonly<{
  field: string
  /** A unit whose name holds one of these has this field. */
  named: readonly string[]
  words: string
  /** Left out where no law names the organ of a county. */
  basis?: string
}>

/** 职责: what the usual organs of a county answer for. To start with, until its own decisions and its own duty list say it better; shown to the officer, decided by nobody. */
export const FIELDS: readonly Field[] = [
  {
    field: '教育',
    named: ['教育', '教体'],
    words:
      '学校 幼儿园 小学 中学 高中 初中 教师 老师 学生 招生 入学 学位 学区 学籍 补课 培训机构 学费 教育局 家长 高考 中考 校园 校车 教育',
    basis: '义务教育法 第七条',
  },
  {
    field: '住建房产',
    named: ['住房', '住建', '房产', '房管'],
    words:
      '物业 业主 业委会 开发商 楼盘 房产 房产证 购房 商品房 售楼 预售 公积金 维修基金 公租房 廉租房 装修 交房 小区 住建 房屋 质量 网签 电梯 物业费 精装',
    basis: '物业管理条例 第五条',
  },
  {
    field: '城管',
    named: ['综合行政执法', '城市管理', '城管'],
    words: '城管 违建 违章建筑 占道 摊贩 夜宵 广告牌 垃圾 环卫 渣土 市容 停车费 路灯 公厕 洒水 烧烤 停车位 噪音 扰民 施工 夜间',
    basis: '城市市容和环境卫生管理条例 第四条',
  },
  {
    field: '公安交警',
    named: ['公安'],
    words:
      '派出所 公安 交警 户口 身份证 居住证 红绿灯 违停 电动车 摩托车 报警 驾照 车牌 罚款 逆行 斑马线 诈骗 落户 赌博 拥堵 超速 摄像头 养犬',
    basis: '道路交通安全法 第五条',
  },
  {
    field: '人社',
    named: ['人力资源', '人社'],
    words: '工资 拖欠 社保 养老保险 工伤 劳动合同 劳动局 人社 退休 失业 医保 职称 公务员 事业单位 招聘 人才 补贴 加班 农民工 社会保险 培训',
    basis: '劳动法 第九条',
  },
  {
    field: '交通',
    named: ['交通运输', '交通局'],
    words: '公交 公交车 地铁 出租车 的士 客运 公路 线路 班车 高速 网约车 路口 站台 发车 司机 交通局 运管 快速路 桥梁 大桥 通车',
    basis: '公路法 第八条',
  },
  {
    field: '规划国土',
    named: ['自然资源', '国土'],
    words: '规划 国土 征地 土地 拆迁 用地 宅基地 征收 补偿 安置 容积率 不动产 地块 控规 采砂 采矿 测绘 报建',
    basis: '土地管理法 第五条',
  },
  { field: '电力水气通信', named: ['供电', '发展和改革', '发改'], words: '供电 停电 电费 电力 电压 变压器', basis: '电力法 第六条' },
  { field: '电力水气通信', named: ['供水', '自来水'], words: '自来水 停水 水费 水压 水表 供水', basis: '城市供水条例 第七条' },
  { field: '电力水气通信', named: ['燃气'], words: '燃气 天然气 气费', basis: '城镇燃气管理条例 第五条' },
  { field: '电力水气通信', named: ['经济和信息化', '通信'], words: '宽带 信号 基站 移动 联通 电信 光纤' },
  { field: '水利农林', named: ['水利', '水务'], words: '水库 河道 河流 堤 灌溉 水利 饮水 渠道 防汛', basis: '水法 第十二条' },
  { field: '水利农林', named: ['农业', '农村'], words: '农田 农业 养殖 种植 农村 粮食 畜牧', basis: '农业法 第九条' },
  { field: '水利农林', named: ['林业', '自然资源'], words: '林业 林地 山林 砍伐', basis: '森林法 第九条' },
  {
    field: '环保',
    named: ['生态环境', '环境保护', '环保'],
    words: '污染 环保 废水 废气 排放 臭味 气味 粉尘 油烟 污水 化工厂 排污 环评 异味 刺鼻 噪声',
    basis: '环境保护法 第十条',
  },
  {
    field: '民政司法信访',
    // 人民政府 holds 民政, and a township is not the bureau.
    named: ['民政局'],
    words: '低保 民政 救助 五保 殡葬 婚姻登记 养老院 社区 居委会 优抚 残疾 墓地 地名 门牌',
    basis: '社会救助暂行办法 第三条',
  },
  { field: '民政司法信访', named: ['司法'], words: '法院 律师 司法 判决', basis: '人民调解法 第五条' },
  {
    field: '市场监管',
    named: ['市场监督', '市场监管', '工商'],
    words: '工商 消费者 食品 假货 价格 营业执照 市场监管 退款 会员卡 虚假宣传 健身房 保健品 质监 商家 超市 药店 传销 餐饮',
    basis: '消费者权益保护法 第三十二条',
  },
  {
    field: '卫健',
    named: ['卫生健康', '卫健', '卫生局'],
    words: '医院 医生 卫生院 卫健 诊所 计生 二胎 疫苗 病人 护士 医疗 独生子女 救护 手术',
    basis: '基本医疗卫生与健康促进法 第七条',
  },
  {
    field: '街道乡镇',
    named: ['镇人民政府', '乡人民政府', '街道'],
    words: '街道 街道办 社区 村委会 村 镇政府 乡政府 镇 村民 村干部 拆迁 扰民 违建 小区 居民',
    basis: '信访工作条例 第十五条第三款',
  },
]

/** Organs that only some counties have apart: beside the fields above, not among the fourteen that the figures are measured on. */
const APART: readonly Field[] = [
  {
    field: '医保',
    named: ['医疗保障', '医保'],
    words: '医保 医保卡 报销 大病保险 异地就医 医疗保险 门诊 住院',
    basis: '医疗保障基金使用监督管理条例 第六条',
  },
  {
    field: '退役军人',
    named: ['退役军人'],
    words: '退役 退伍 参战 复员 转业 立功 优待证 入伍 军属 烈士 抚恤',
    basis: '退役军人保障法 第七条',
  },
]

const dutyOf = ({ words, basis }: Field): Duty => ({ words: words.split(' '), ...(basis !== undefined && { basis }) })

/** The fields by their names, as letters of a whole city are sorted. */
export const STANDARD_DUTIES: readonly Unit[] = [...new Set(FIELDS.map(({ field }) => field))].map((unit) => ({
  unit,
  duties: FIELDS.filter(({ field }) => field === unit).map(dutyOf),
  places: [],
}))

/** A duty as the county wrote it down for one of its units. */
export type WrittenDuty = Duty & Readonly<{ unit: string }>

/** A unit of the county: what it is called, and the places it answers for, if not for the whole county. */
export type CountyUnit = Readonly<{ id: string; name: string; places: readonly string[] }>

/** What a unit answers for to begin with, as its name tells; nothing where it tells nothing. */
export const dutiesByName = (name: string): readonly Duty[] =>
  [...FIELDS, ...APART].filter(({ named }) => named.some((part) => name.includes(part))).map(dutyOf)

/** The duty list of a county: what it wrote down itself for a unit, and else what the unit's name tells. A unit of which neither says anything is found by past decisions. */
export const dutiesOfCounty = (units: readonly CountyUnit[], written: readonly WrittenDuty[] = []): readonly Unit[] =>
  units.map(({ id, name, places }) => {
    const own = written.filter(({ unit }) => unit === id)
    return { unit: id, duties: own.length > 0 ? own : dutiesByName(name), places }
  })
