import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { say } from './install.mjs'

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Where a program is, by its absolute path or by looking through PATH. */
const find = (names) => {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = names.flatMap((name) => (name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))))
  return places.find((place) => place !== '' && runs(place))
}

const findChromium = () =>
  find([
    ...(process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []),
    ...['/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ])

const hasChineseFont = () => spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' }).stdout?.trim()

const apt = (argv) =>
  new Promise((resolve) => {
    const started = Date.now()
    const still = setInterval(() => {
      const seconds = Math.round((Date.now() - started) / 1000)
      say(`  … ${seconds} 秒`, `${seconds} s`)
    }, 10_000)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const child = spawn('apt-get', ['-q', ...argv], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    const finish = (code) => {
      clearInterval(still)
      resolve(code === 0)
    }
    child.on('error', () => finish(1))
    child.on('close', finish)
  })

const aptInstall = async (...packages) => {
  if (process.getuid?.() !== 0 || find(['apt-get']) === undefined) {
    say(`请安装:${packages.join(' ')}`, `Please install: sudo apt-get install ${packages.join(' ')}`)
    return
  }
  say(`正在安装 ${packages.join(' ')}(仅供测试)。`, `Installing ${packages.join(' ')} with apt (for the tests only).`)
  const done = (await apt(['update'])) && (await apt(['install', '-y', '--no-install-recommends', ...packages]))
  if (!done) say('apt 没有成功。', 'apt did not succeed; tests that need it will say so.')
}

/** Path of a Chromium with Chinese fonts for the journeys, installed if root may do that; `undefined` when there is none. */
export const ensureChromium = async () => {
  const known = findChromium()
  const missing = [...(known === undefined ? ['chromium'] : []), ...(hasChineseFont() ? [] : ['fonts-noto-cjk', 'fontconfig'])]
  if (missing.length > 0) await aptInstall(...missing)
  return known ?? findChromium()
}

/** The journeys read the PDFs they were given with pdftotext, as a person would. */
export const ensurePoppler = async () => {
  if (find(['pdftotext']) === undefined) await aptInstall('poppler-utils')
}
