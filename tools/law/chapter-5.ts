import type { Duty } from './duty.ts'

/** 第五章 监督和追责. */
export const CHAPTER_5: readonly Duty[] = [
  {
    article: '第三十八条',
    duty: { zh: '专项督查、联合督查', en: 'Inspections' },
    why: {
      zh: '单件督办已有；热点问题可以交单位逐件“回头看”，到日期要报结，由信访局阅知或者退回（modules/hot-matters）；其他跨件的专项督查（选题、抽样）另行建设，现以督查通知书存档。',
      en: 'Pressing in a single matter is there, and a hot matter is handed to its unit to be looked at again, case by case and by a day, until the office takes note (modules/hot-matters); other inspections across matters (topic, sample) are still to be built and are kept as papers for now.',
    },
  },
  {
    article: '第三十九条',
    duty: { zh: '每年考核，约谈、通报、挂牌督办', en: 'Yearly assessment; talks, bulletins, listed rectification' },
    why: {
      zh: '考核表、通报可以制作存档；指标计算须以可以点开的数字为准，另行建设。',
      en: 'Assessment sheets and bulletins are made and kept; the indicators behind them, each opening its cases, are still to be built.',
    },
  },
  {
    article: '第四十条第一款',
    duty: { zh: '发现违规受理办理、推诿拖延、拒不执行的，及时督办', en: 'Breaches, delay and refusal to carry out an opinion are pressed' },
    rules: ['modules/supervision/src/open/open.decide.ts'],
    tests: [
      [
        'modules/supervision/src/supervision.test.ts',
        'names the unit, the breach, what is to be done and by when, under a number of its own',
      ],
    ],
  },
  {
    article: '第四十条第二款至第四款',
    duty: {
      zh: '完善政策、追究责任的建议，书面反馈采纳情况',
      en: 'Proposals on policy and accountability; their adoption is answered in writing',
    },
    rules: ['core/paper/src/forms', 'modules/hot-matters/src/answer-proposal/answer-proposal.decide.ts'],
    tests: [
      ['core/paper/src/forms/forms.test.ts', '%s without %s is refused, naming the article and the field'],
      [
        'modules/hot-matters/src/proposal.test.ts',
        'is put on record by the office that made the proposal, also after the day that the letter asked for',
      ],
    ],
  },
  {
    article: '第四十一条',
    duty: { zh: '年度报告的四项内容', en: 'The yearly report in four parts' },
    rules: ['core/paper/src/forms'],
    tests: [['core/paper/src/forms/forms.test.ts', 'the annual report has the four parts of 信访工作条例 第四十一条']],
  },
  {
    article: '第四十二条',
    duty: { zh: '引发信访事项的责任', en: 'Liability for what caused a matter' },
    why: {
      zh: '追责由有权机关决定；案卷保全每一步是谁、何时、为哪个单位所作，供其查阅。',
      en: 'Decided by those empowered; the case file keeps who did what, when and for which office.',
    },
  },
  {
    article: '第四十三条',
    duty: { zh: '应登记、转送、交办、督办而未做', en: 'Not registering, referring or pressing' },
    rules: ['core/case/src/life/steps/intake-steps.ts', 'modules/handling/src/worklist/worklist.projection.ts'],
    tests: [
      [
        'modules/supervision/src/supervision.pg.test.ts',
        'names a matter from the day after its last day, without anything having touched its row',
      ],
      ['modules/handling/src/handling.pg.test.ts', 'puts what runs out first on top, with the days that are left'],
    ],
  },
  {
    article: '第四十四条',
    duty: { zh: '不登记、不受理、逾期不告知', en: 'Not registering, not accepting, no notice in time' },
    rules: ['core/case/src/life/clocks.ts'],
    tests: [['core/case/src/life/performance.test.ts', 'not accepted in time']],
  },
  {
    article: '第四十五条',
    duty: { zh: '推诿拖延、应支持未支持、逾期未办结', en: 'Delay, not supporting what is right, not finishing in time' },
    rules: ['modules/supervision/src/open/open.decide.ts', 'modules/review/src/decide-review/decide-review.decide.ts'],
    tests: [
      ['modules/supervision/src/supervision.test.ts', 'a supporting opinion that is not performed is pressed for (拒不执行)'],
      ['core/case/src/life/performance.test.ts', 'not finished in time, result not reported: the longest first'],
    ],
  },
  {
    article: '第四十六条第五项',
    duty: { zh: '泄露检举材料', en: 'Leaking an accusation' },
    rules: ['core/barrier/src/barrier.ts'],
    tests: [
      ['apps/server/src/barrier-model.test.ts', 'differ to nobody in the line of the accused, and to nobody outside the discipline bodies'],
    ],
  },
  {
    article: '第四十六条',
    duty: { zh: '态度恶劣、谋取私利、隐瞒缓报、打击报复', en: 'Rudeness, gain, concealment, retaliation' },
    why: {
      zh: '由有权机关查处；对工作人员的投诉走保密渠道，被投诉人和其单位看不到。',
      en: 'Dealt with by those empowered; complaints about staff take the confidential way, unseen by the staff and the unit concerned.',
    },
  },
  {
    article: '第四十七条',
    duty: { zh: '对信访人违法行为的劝阻和处理', en: 'What happens to petitioners who break the law' },
    why: {
      zh: '由公安机关依法处理，不在本系统；这里没有记录、评价个人行为的地方。',
      en: 'For the police, outside this system; there is no place here for how a person behaves.',
    },
  },
]
