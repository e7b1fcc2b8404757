/** What may hurt somebody today, and why it is listed. `now`: only where the sentence says that it is happening or about to. */
export type DangerWord = Readonly<{ word: string; now: boolean; why: string }>

const of = (now: boolean, why: string, words: readonly string[]): readonly DangerWord[] => words.map((word) => ({ word, now, why }))

/** 重大、紧急信访事项 (信访工作条例 第二十五条): whoever reads one of these looks at once whether people are in danger. */
export const DANGER_WORDS: readonly DangerWord[] = [
  ...of(false, '房屋、山体、堤坝', [
    '随时会倒',
    '随时倒塌',
    '快要倒塌',
    '即将倒塌',
    '随时坍塌',
    '随时可能倒',
    '随时有倒塌',
    '山体滑坡',
    '泥石流',
    '塌方',
    '溃坝',
    '决堤',
    '管涌',
    '房子要塌',
    '地面塌陷',
    '房屋下沉',
    '楼房下沉',
    '楼下沉',
    '地基下沉',
    '房屋倾斜',
    '墙体倾斜',
    '楼体倾斜',
  ]),
  ...of(true, '房屋、桥梁：正在发生的', ['倒塌', '坍塌', '垮塌', '裂缝扩大', '危房', '危桥', '滑坡', '漏电', '高压线断', '高压线掉']),
  ...of(false, '燃气、爆炸、火', [
    '煤气泄漏',
    '燃气泄漏',
    '天然气泄漏',
    '液化气泄漏',
    '煤气泄露',
    '燃气泄露',
    '瓦斯',
    '私藏炸药',
    '非法储存烟花',
  ]),
  ...of(true, '火、爆炸：正在发生的', ['起火', '着火', '爆炸']),
  ...of(false, '有人不想活了', ['自杀', '轻生', '喝农药', '跳楼', '不想活', '活不下去', '同归于尽', '以死', '割腕']),
  ...of(false, '正在受暴力侵害', ['持刀', '拿刀', '砍人', '聚众斗殴', '绑架', '非法拘禁', '家暴', '性侵', '猥亵', '虐待']),
  ...of(true, '暴力：正在发生的', ['打架', '围堵', '殴打']),
  ...of(false, '中毒、疫情、水', ['食物中毒', '集体中毒', '煤气中毒', '农药中毒', '饮用水污染', '疫情暴发', '学生中毒']),
  ...of(false, '断了活路', ['断粮', '没有饭吃', '没饭吃', '停水停电多日']),
  ...of(true, '有人被困：正在发生的', ['被困']),
]

/** Right before or behind the word they make another thing of it: 道德绑架, 危房改造. */
export const NO_DANGER: Readonly<{ before: readonly string[]; after: readonly string[] }> = {
  before: ['道德', '如果', '假如', '万一', '名义', '变相', '资本', '实质'],
  after: ['改造', '改建', '翻建', '重建', '鉴定', '户', '补', '价', '占', '勒索', '身亡', '治理', '工程', '隐患排查'],
}

/** It is happening, or about to. */
export const NOW_WORDS: readonly string[] = [
  '现在',
  '正在',
  '目前',
  '今天',
  '今晚',
  '昨晚',
  '昨天',
  '刚刚',
  '马上',
  '随时',
  '眼看',
  '即将',
  '快要',
  '还住',
  '仍住',
  '住着',
  '每天',
  '天天',
  '明天',
  '又要',
  '就要',
  '紧急',
  '救命',
  '危及',
  '威胁',
  '危险',
]

/** It is long past, told of others, or a rule. */
export const PAST_WORDS: readonly string[] = [
  '去年',
  '前年',
  '年前',
  '曾经',
  '当年',
  '历史上',
  '已处理',
  '已经排除',
  '新闻',
  '防止',
  '预防',
  '避免',
  '杜绝',
  '演练',
  '宣传',
  '改造政策',
  '补贴',
  '补助',
  '保险',
  '防治',
]
