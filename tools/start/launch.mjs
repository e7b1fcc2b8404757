import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname } from 'node:path'
import { ROOT, RUNTIME } from './install.mjs'

/**
 * Runs a program of ours on our Node until it ends, and ends with its exit code.
 * Ctrl-C at a terminal reaches the program by itself; a signal sent to this process alone is passed on once, and the program gets the time to stop in order.
 */
export const launch = (argv, env = {}) => {
  const path = `${dirname(RUNTIME)}${delimiter}${process.env.PATH ?? ''}`
  const child = spawn(RUNTIME, argv, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PATH: path, ...env } })
  const passed = new Set()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      if (passed.has(signal) || (signal === 'SIGINT' && process.stdin.isTTY)) return
      passed.add(signal)
      child.kill(signal)
    })
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  })
  child.on('close', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}
