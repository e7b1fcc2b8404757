#!/usr/bin/env node
// Starts the command line on the Node that the project brings along, whatever Node found this file.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const own = join(root, 'node_modules', '.bin', 'node')
const main = join(root, 'apps', 'cli', 'src', 'main.ts')

if (Number(process.versions.node.split('.')[0]) >= 24) await import(main)
else if (existsSync(own)) process.exit(spawnSync(own, [main, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1)
else {
  console.error('请先运行 npm run up 或 npm ci。Run npm run up or npm ci first.')
  process.exit(1)
}
