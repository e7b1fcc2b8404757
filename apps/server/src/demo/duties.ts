type Duty = Readonly<{ said: string; words: readonly string[]; topics: readonly string[]; basis?: string }>

/** 职责清单 of three units of the demo county, as its administrator wrote it down; the others go by their names. */
export const DUTIES: Readonly<Record<string, readonly Duty[]>> = {
  labour: [
    {
      said: '农民工工资支付的监督检查',
      words: ['拖欠', '工资', '欠薪', '包工头', '农民工', '血汗钱', '劳动监察'],
      topics: ['labour'],
      basis: '保障农民工工资支付条例 第七条',
    },
    {
      said: '劳动合同、工伤和社会保险',
      words: ['劳动合同', '工伤', '社保', '养老保险', '失业', '加班', '退休', '补缴'],
      topics: ['labour'],
      basis: '劳动法 第九条',
    },
  ],
  education: [
    {
      said: '义务教育入学、学籍和学校收费',
      words: ['学校', '入学', '学位', '学区', '学籍', '老师', '幼儿园', '补课', '学费', '校车', '食堂'],
      topics: ['education'],
      basis: '义务教育法 第七条',
    },
  ],
  water: [
    {
      said: '农村供水、水库和灌溉渠道',
      words: ['水库', '水渠', '渠道', '灌溉', '饮水', '防汛', '河道', '堤'],
      topics: ['rural', 'utilities'],
      basis: '水法 第十二条',
    },
  ],
}
