import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'

export type Limits = Readonly<{
  /** Milliseconds for one question, the start of the process included. */
  time: number
  /** Milliseconds without a question after which the process ends and gives its memory back. */
  idle: number
  /** Bytes of memory at which it is ended. */
  memory: number
}>

/** Why there is no answer. */
export type Lost = 'took-too-long' | 'too-much-memory' | 'ended'

/** One question and its answer, as they go over. */
export type Asked<Question> = Readonly<{ id: number; question: Question }>
export type Answered<Answer> = Readonly<{ id: number; answer: Answer }>

/** A program in a process of its own: one question at a time, in the order they were asked; whatever becomes of it, there is an answer here. */
export type Program<Question, Answer> = Readonly<{ ask: (question: Question) => Promise<Answer | Lost>; close: () => void }>

type Options = Readonly<{ file: string; args: readonly string[]; limits: Limits }>

/** Memory of a process in bytes, where the system tells it. */
const memoryOf = (pid: number | undefined): number => {
  try {
    return Number(readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ')[1]) * 4096
  } catch {
    return 0
  }
}

const start = ({ file, args }: Options): ChildProcess =>
  fork(file, args, {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=512', '--disable-warning=ExperimentalWarning'],
    stdio: 'ignore',
  })

const answered = <Question, Answer>(child: ChildProcess, asked: Asked<Question>, { time, memory }: Limits): Promise<Answer | Lost> =>
  new Promise((resolve) => {
    const end = (answer: Answer | Lost) => {
      clearTimeout(late)
      clearInterval(watch)
      child.off('message', heard)
      child.off('exit', gone)
      resolve(answer)
    }
    const stop = (lost: Lost) => {
      child.kill('SIGKILL')
      end(lost)
    }
    const heard = (said: unknown) => {
      if (typeof said === 'object' && said !== null && (said as Answered<Answer>).id === asked.id) end((said as Answered<Answer>).answer)
    }
    const gone = () => end('ended')
    const late = setTimeout(() => stop('took-too-long'), time)
    const watch = setInterval(() => {
      if (memoryOf(child.pid) > memory) stop('too-much-memory')
    }, 500)
    child.on('message', heard)
    child.on('exit', gone)
    // Taken in once the program has loaded; the channel keeps it until then.
    child.send(asked, (error) => {
      if (error !== null) end('ended')
    })
  })

/** Nothing runs until the first question. */
export const openProgram = <Question, Answer>(options: Options): Program<Question, Answer> => {
  let child: ChildProcess | undefined
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  let id = 0

  const close = () => {
    clearTimeout(idle)
    child?.kill('SIGKILL')
    child = undefined
  }
  const alive = (): ChildProcess => {
    if (child === undefined || child.exitCode !== null || child.killed) child = start(options)
    return child
  }
  const one = async (question: Question): Promise<Answer | Lost> => {
    clearTimeout(idle)
    id += 1
    const answer = await answered<Question, Answer>(alive(), { id, question }, options.limits)
    idle = setTimeout(close, options.limits.idle).unref()
    return answer
  }
  const ask: Program<Question, Answer>['ask'] = (question) => {
    const answer = last.then(() => one(question))
    last = answer.catch(() => undefined)
    return answer
  }
  return { ask, close }
}
