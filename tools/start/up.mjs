import { install } from './install.mjs'
import { launch } from './launch.mjs'

await install()
launch(['apps/cli/src/main.ts', 'up', ...process.argv.slice(2)])
