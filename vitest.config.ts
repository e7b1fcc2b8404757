import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const HERE = import.meta.dirname
const TREE = '{core,edge,modules,apps,tools,bench}'
const SERVER = `${HERE}/edge/database/src/testing-server.ts`

export default defineConfig({
  // Server code runs from source; nothing is bundled, so nothing needs the browser's JSX transform but tests of components.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    environment: 'node',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: [`${TREE}/**/*.test.{ts,tsx}`], exclude: ['**/node_modules/**', '**/*.pg.test.ts'], maxWorkers: 2 },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: [`${TREE}/**/*.pg.test.ts`],
          exclude: ['**/node_modules/**'],
          globalSetup: existsSync(SERVER) ? [SERVER] : [],
          pool: 'forks',
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['journeys/**/*.journey.test.ts'],
          globalSetup: ['journeys/county.ts'],
          pool: 'forks',
          maxWorkers: 1,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
