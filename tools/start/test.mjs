import { ensureChromium, ensurePoppler } from './chromium.mjs'
import { install } from './install.mjs'
import { launch } from './launch.mjs'

const steps = process.argv.slice(2)
const needsBrowser = steps.length === 0 || steps.includes('journeys')

await install()
const chromium = needsBrowser ? await ensureChromium() : undefined
if (needsBrowser) await ensurePoppler()
launch(['tools/check/check.ts', ...steps], chromium === undefined ? {} : { CHROMIUM_PATH: chromium })
