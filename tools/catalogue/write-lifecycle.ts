import { ACTORS, EVERY, LIFECYCLE, LIVE, type Move, PHASES, type Phase } from '@onedoor/case'

const cell = (text: string): string => text.replaceAll('|', '\\|')
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const isAll = (from: readonly Phase[], all: readonly Phase[]): boolean =>
  from.length === all.length && all.every((phase) => from.includes(phase))

const fromSaid = (from: readonly Phase[]): string => {
  if (isAll(from, EVERY)) return 'every state'
  return isAll(from, LIVE) ? 'every open state' : from.map((phase) => `${PHASES[phase].zh} \`${phase}\``).join('<br>')
}

const toSaid = (to: Move['to']): string => {
  if (to === 'SAME') return '不变 the same'
  return to === 'BACK' ? '回到原状态 where it was before' : `${PHASES[to].zh} \`${to}\``
}

const moveRow = ({ event, from, to, by, basis, when }: Move): string =>
  row(
    `\`${event}\``,
    fromSaid(from),
    toSaid(to),
    by.map((actor) => ACTORS[actor].zh).join('、'),
    when === undefined ? '' : cell(`${when.zh}（${when.en}）`),
    cell(basis),
  )

/** Steps that lead somewhere, one arrow for each pair of states; the events stand on it. */
const arrows = (moves: readonly Move[]): readonly string[] => {
  const found = new Map<string, readonly string[]>()
  for (const { from, to, event } of moves) {
    if (to === 'SAME' || to === 'BACK' || from.length > 12) continue
    for (const phase of from) found.set(`${phase} --> ${to}`, [...(found.get(`${phase} --> ${to}`) ?? []), event])
  }
  return [...found].map(([arrow, events]) => `  ${arrow}: ${[...new Set(events)].join(', ')}`)
}

const phaseRow = ([phase, { code, zh, en }]: readonly [string, { code: string; zh: string; en: string }]): string =>
  row(`\`${phase}\``, code, zh, en)

/** The life of a matter as a picture and as a table, both made from the one table in the code. */
export const lifecyclePage = (generated: string): string =>
  [
    ...['# The life of a matter 信访事项的一生', '', generated, ''],
    'What does not stand here cannot happen: the store admits no event that this table does not know in that state, whatever a screen or a program asks for.',
    'Deciders ask more (who, by when, with which papers); none of them can allow more.',
    '',
    ...[
      '```mermaid',
      'stateDiagram-v2',
      '  [*] --> REGISTERED: MatterRegistered',
      '  [*] --> RECEIVED: MatterRegistered (received directly)',
    ],
    ...Object.entries(PHASES).map(([phase, { zh }]) => `  ${phase}: ${zh} ${phase}`),
    ...arrows(LIFECYCLE),
    ...['```', '', '## States', '', row('state', 'code', '中文', 'English'), row('---', '---', '---', '---')],
    ...Object.entries(PHASES).map(phaseRow),
    ...['', '## Steps', '', row('event', 'from', 'to', 'by', 'only where', 'basis'), row('---', '---', '---', '---', '---', '---')],
    ...LIFECYCLE.map(moveRow),
    '',
  ].join('\n')
