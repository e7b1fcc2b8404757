import tseslint from 'typescript-eslint'

const PURE = ['core/**/*.ts', 'modules/**/*.{contract,decide,state,events,reaction}.ts']
const TESTS = ['**/*.test.{ts,tsx}', '**/testing*.ts', '**/*.reference.ts', 'journeys/**', 'bench/**']

const ambient = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'The time comes in with the stamp.'],
  ['CallExpression[callee.name="Date"]', 'The time comes in with the stamp.'],
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'The time comes in with the stamp.'],
  ['CallExpression[callee.object.name="Math"][callee.property.name="random"]', 'Chance comes in with the command.'],
  [
    'CallExpression[callee.property.name=/^(getFullYear|getMonth|getDate|getDay|getHours|getMinutes|getTimezoneOffset)$/]',
    'The time zone of the machine is ambient. Days are those of Asia/Shanghai: use asDate of @onedoor/clock.',
  ],
  [
    'CallExpression[callee.property.name=/^toLocale(String|DateString|TimeString)$/]',
    'The locale of the machine is ambient. Write the form out.',
  ],
].map(([selector, message]) => ({ selector, message }))

const outside = [
  ...['process', 'Buffer', 'fetch', 'crypto', 'performance', 'console', 'setTimeout', 'setInterval', 'setImmediate'],
  ...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'location'],
].map((name) => ({ name, message: 'A pure file knows nothing of the machine it runs on.' }))

const limits = {
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  // An exhaustive switch over the facts of a case file is a list, not a labyrinth: it counts as one.
  complexity: ['error', { max: 10, variant: 'modified' }],
  'max-depth': ['error', 3],
  'max-params': ['error', 4],
}

const noDefault = {
  'no-restricted-exports': [
    'error',
    { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } },
  ],
}

const typed = {
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: false }],
  // `_` is the name of what a pattern passes over.
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', varsIgnorePattern: '^_$', ignoreRestSiblings: true },
  ],
  // [...text] splits by code point, which is what a name of rare characters needs.
  '@typescript-eslint/no-misused-spread': 'off',
  // Record<never, never> is a fact without data.
  '@typescript-eslint/no-generated-empty-object-type': 'off',
  // `'latest' | DateOnly` tells a reader what may stand there, though a compiler sees a string.
  '@typescript-eslint/no-redundant-type-constituents': 'off',
  // Used to give a declaration its types where the caller names them: db.query<Row>(…).
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  // Handlers and edges keep one asynchronous shape, whether or not one of them has something to wait for.
  '@typescript-eslint/require-await': 'off',
}

export default [
  { ignores: ['**/node_modules/**', '**/dist/**', 'data/**', 'build/**', '.dependency-cruiser.cjs', 'edge/html/public/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: { ...limits, ...typed, ...noDefault },
  },
  { files: ['**/*.{js,mjs}'], rules: limits },
  {
    files: ['**/*.{page,part}.tsx', 'apps/desk/**/*.tsx', 'edge/ui/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      // A component is a tree with conditions in it, and eslint counts every `?.` and `??` as one more branch.
      complexity: ['error', { max: 18, variant: 'modified' }],
    },
  },
  { files: PURE, ignores: TESTS, rules: { 'no-restricted-syntax': ['error', ...ambient], 'no-restricted-globals': ['error', ...outside] } },
  // Declaration merging (fastify's own types, vitest's context) needs interfaces.
  {
    files: ['edge/http/**/*.ts', '**/testing*.ts', 'journeys/county.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    files: TESTS,
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A property takes as many arguments as it has unknowns.
      'max-params': 'off',
      complexity: ['error', { max: 15, variant: 'modified' }],
    },
  },
  // What vitest and vite read must be a default export.
  { files: ['**/*.config.{ts,js}', '**/testing-server.ts', 'journeys/county.ts'], rules: { 'no-restricted-exports': 'off' } },
]
