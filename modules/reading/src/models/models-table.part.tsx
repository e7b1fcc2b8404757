import { type Said, useSay } from '@onedoor/ui'
import type { ModelSeen } from './models-seen.state.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`

const VERDICTS: Readonly<Record<ModelSeen['verdict'], Said>> = {
  FIRST: { zh: '第一版，启用', en: 'The first, put in use' },
  NO_WORSE: { zh: '不比前一版差，启用', en: 'No worse than the one before, put in use' },
  WORSE: { zh: '不如现用的，没有启用', en: 'Worse than the one in use, not used' },
  NOT_COMPARED: { zh: '可比的太少，没有启用', en: 'Too little to compare by, not used' },
}

const WITHOUT: Said = { zh: '不比只按职责和属地差，启用', en: 'No worse than duties and places alone, put in use' }

const verdictSaid = ({ verdict, comparedWith }: ModelSeen): Said =>
  verdict === 'NO_WORSE' && comparedWith === null ? WITHOUT : VERDICTS[verdict]

const Version = ({ model }: { model: ModelSeen }) => {
  const say = useSay()
  const { version, live, letters, held, seconds, figures } = model
  return (
    <tr>
      <td>
        <span className="od-num">{version}</span>
        {live && <div className="od-strong">{say({ zh: '现用', en: 'In use' })}</div>}
      </td>
      <td>{say(verdictSaid(model))}</td>
      <td className="od-num">
        {letters} / {held}
      </td>
      <td className="od-num">{percent(figures.accuracy)}</td>
      <td className="od-num">{percent(figures.macroF1)}</td>
      <td className="od-num">{percent(figures.calibrationError)}</td>
      <td className="od-num">{percent(figures.coverageAt97)}</td>
      <td className="od-num">{seconds.toFixed(1)}</td>
    </tr>
  )
}

/** Each version with the figures it was judged by. */
export const ModelsTable = ({ models }: { models: readonly ModelSeen[] }) => {
  const say = useSay()
  return (
    <table className="od-list">
      <colgroup>
        <col style={{ width: 230 }} />
        <col style={{ width: 210 }} />
        <col />
        <col />
        <col />
        <col />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th>{say({ zh: '版本', en: 'Version' })}</th>
          <th>{say({ zh: '结果', en: 'What became of it' })}</th>
          <th>{say({ zh: '学习 / 比对（件）', en: 'Learned / kept apart' })}</th>
          <th>{say({ zh: '准确率', en: 'Accuracy' })}</th>
          <th>{say({ zh: '宏平均 F1', en: 'Macro-F1' })}</th>
          <th>{say({ zh: '校准误差', en: 'Calibration error' })}</th>
          <th>{say({ zh: '97% 正确时的覆盖', en: 'Coverage at 97%' })}</th>
          <th>{say({ zh: '用时（秒）', en: 'Seconds' })}</th>
        </tr>
      </thead>
      <tbody>
        {models.map((model) => (
          <Version key={model.version} model={model} />
        ))}
      </tbody>
    </table>
  )
}
