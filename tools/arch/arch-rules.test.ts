import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cruise, plantedTree, type Report } from './planted-tree.ts'
import { ROOT } from './source-files.ts'

type Crime = readonly [rule: string, file: string, code: string]

const imports = (from: string, name = 'x'): string => `import { ${name} } from '${from}'\nexport const planted = ${name}\n`

/** Each rule is proved by breaking it once. A rule that never fires is a rule that is not there. */
const CRIMES: readonly Crime[] = [
  ['core-is-pure', 'core/case/src/zz-disk.ts', imports('node:fs', 'readFileSync')],
  ['core-is-pure', 'core/case/src/zz-zod.ts', imports('zod', 'z')],
  ['core-looks-nowhere', 'core/case/src/zz-edge.ts', imports('@onedoor/vault')],
  ['edge-knows-no-module', 'edge/http/src/zz-module.ts', imports('@onedoor/intake/intake.contract')],
  ['edge-touches-one-thing', 'edge/http/src/zz-database.ts', imports('pg', 'Pool')],
  ['edge-touches-one-thing', 'modules/intake/src/zz-web/zz-web.route.ts', imports('fastify', 'fastify')],
  ['modules-ask-the-edge', 'modules/intake/src/zz-disk/zz-disk.route.ts', imports('node:fs', 'readFileSync')],
  ['no-sideways', 'modules/routing/src/zz-side/zz-side.query.ts', imports('@onedoor/intake/submission.state', 'evolve')],
  ['nothing-imports-an-app', 'modules/intake/src/zz-up/zz-up.route.ts', imports('../../../../apps/server/src/zz-app.ts')],
  ['apps-do-not-lean-on-tools', 'apps/server/src/zz-tool.ts', imports('../../../tools/zz-tool.ts')],
  ['pure-files-stay-pure', 'modules/intake/src/zz-sql/zz-sql.decide.ts', imports('@onedoor/eventstore')],
  ['pure-files-stay-pure', 'modules/intake/src/zz-chance/zz-chance.decide.ts', imports('node:crypto', 'randomUUID')],
  ['pure-files-stay-pure', 'modules/intake/src/zz-react/zz-react.reaction.ts', imports('react')],
  ['browser-never-reaches-server', 'modules/intake/src/zz-page/zz-page.page.tsx', imports('./zz-hop.ts')],
  ['browser-never-reaches-server', 'edge/ui/src/zz-crypto.ts', imports('node:crypto', 'randomUUID')],
  ['views-only-show', 'modules/intake/src/zz-view/zz-view.view.ts', imports('@onedoor/eventstore')],
  ['only-the-manifest-leaves', 'apps/server/src/zz-inside.ts', imports('@onedoor/intake/submission.state', 'evolve')],
  ['no-slice-to-slice', 'modules/intake/src/zz-slice/zz-slice.route.ts', imports('../zz-page/zz-hop.ts')],
  ['no-cycles', 'core/case/src/zz-about.ts', `import type { A } from './zz-round.ts'\nexport type B = A\n`],
  ['resolvable', 'core/case/src/zz-nowhere.ts', imports('./zz-does-not-exist.ts')],
  ['no-test-in-code', 'modules/intake/src/zz-test/zz-test.route.ts', imports('@onedoor/kernel/testing', 'story')],
]

/** What the crimes lean on: lawful on its own. */
const PROPS: readonly Readonly<{ file: string; code: string }>[] = [
  { file: 'modules/intake/src/zz-page/zz-hop.ts', code: `export * from './zz-hop.query.ts'\nexport const x = 1\n` },
  { file: 'modules/intake/src/zz-page/zz-hop.query.ts', code: 'export const y = 1\n' },
  { file: 'apps/server/src/zz-app.ts', code: 'export const x = 1\n' },
  { file: 'tools/zz-tool.ts', code: 'export const x = 1\n' },
  { file: 'core/case/src/zz-round.ts', code: `import type { B } from './zz-about.ts'\nexport type A = B\n` },
  {
    file: 'modules/intake/src/zz-lawful/zz-lawful.decide.ts',
    code: `import { z } from 'zod'\nimport { refuse } from '@onedoor/kernel'\nexport const x = [z, refuse]\n`,
  },
]

describe('the directions of the tree', () => {
  let report: Report
  let planted: ReturnType<typeof plantedTree>
  beforeAll(() => {
    planted = plantedTree([...CRIMES.map(([, file, code]) => ({ file, code })), ...PROPS])
    report = cruise(planted.root)
    // The whole tree is read: three quarters of a minute where nothing else runs.
  }, 240_000)
  afterAll(() => {
    planted.remove()
  })

  it('are read from the real code: a cruiser that reads nothing finds nothing wrong', () => {
    expect(cruise(ROOT).totalCruised).toBeGreaterThan(100)
    expect(report.totalCruised).toBeGreaterThan(100)
  })

  it.each(CRIMES)('%s fires on %s', (rule, file) => {
    expect(report.violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule)
  })

  it('let a decider use zod and the kernel', () => {
    expect(report.violations.filter(({ from }) => from.includes('zz-lawful'))).toEqual([])
  })
})
