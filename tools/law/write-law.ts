import type { Duty } from './duty.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const link = (path: string): string => `[${path.replace(/^(core|modules|edge|apps|tools)\//, '$1/')}](../${path})`

const where = ({ rules = [], why }: Duty): string => {
  const places = rules.map(link).join('<br>')
  return why === undefined ? places : [places, `${why.zh}<br>${why.en}`].filter((part) => part !== '').join('<br>')
}

const tests = ({ tests: protecting = [] }: Duty): string =>
  protecting.map(([file, title]) => `“${cell(title)}”<br>${link(file)}`).join('<br>')

const dutyRow = (duty: Duty): string => row(duty.article, `${cell(duty.duty.zh)}<br>${cell(duty.duty.en)}`, where(duty), tests(duty))

export const lawPage = (generated: string, chapters: Readonly<Record<string, readonly Duty[]>>): string =>
  [
    ...['# The law and where it lives 法规、规则、测试', '', generated.replace('tools/catalogue', 'tools/law'), ''],
    'Each duty that chapters three to five of 信访工作条例 (2022) lay upon an office: the article, the rule in the code, the test that protects it. Where there is no rule, the reason.',
    'Duties of petitioners (第十九条第二款、第二十六条、第四十七条) are no rules here: the system keeps no record of how a person behaves.',
    '',
    ...Object.entries(chapters).flatMap(([chapter, duties]) => [
      ...[`## ${chapter}`, '', row('article', 'duty', 'rule, or why not', 'test'), row('---', '---', '---', '---')],
      ...duties.map(dutyRow),
      '',
    ]),
  ].join('\n')
