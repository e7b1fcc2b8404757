import { type Report, reading } from '@onedoor/reading/reading.module'
import { Command } from 'commander'
import { servicesOf } from '../../../server/src/services.ts'
import { answer, type Common, withCommon, withInstallation } from '../output.ts'

const KINDS: Readonly<Record<Report['kind'], string>> = { TOPIC: '内容分类 topics', UNIT: '有权处理的单位 competent units' }

const VERDICTS: Readonly<Record<Report['verdict'], string>> = {
  FIRST: '第一版，启用 the first, put in use',
  NO_WORSE: '不比现用的差，启用 no worse than what is in use, put in use',
  WORSE: '不如现用的，没有启用 worse than what is in use, not used',
  NOT_COMPARED: '可比的太少，没有启用 too little to compare by, not used',
  TOO_FEW: '可学的太少，没有学 too little to learn from, nothing made',
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const linesOf = ({ kind, version, verdict, learned, held, figures, inUse, seconds }: Report): readonly string[] => [
  `${KINDS[kind]}：${VERDICTS[verdict]}`,
  `  学习 ${learned} 件，留作比对 ${held.letters} 件 learned from, kept to compare by；${seconds.toFixed(1)} s`,
  ...(figures === undefined
    ? []
    : [
        `  ${version}：准确率 accuracy ${percent(figures.accuracy)}  宏平均 macro-F1 ${percent(figures.macroF1)}  校准误差 ECE ${percent(figures.calibrationError)}  前三 within three ${percent(figures.withinThree)}`,
      ]),
  ...(inUse === undefined
    ? []
    : [`  此前 before：宏平均 macro-F1 ${percent(inUse.macroF1)}  前三 within three ${percent(inUse.withinThree)}`]),
]

const train = (flags: Common): Promise<void> =>
  withInstallation(flags, async ({ county }) => {
    const reports = await reading.learnAll(servicesOf(county, '', () => new Date()))
    answer(flags, reports, reports.flatMap(linesOf))
  })

/** onedoor text train county: what the nightly job does, now. */
export const trainCountyCommand = (): Command =>
  withCommon(new Command('county').description('从本县已定的事项学习 from what this county decided, as each night')).action(train)
