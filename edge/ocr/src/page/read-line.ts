/** One character as it was read: how sure (0 to 1), and where in its line (0 left edge to 1 right edge). */
export type ReadChar = Readonly<{ char: string; sure: number; at: number }>

/** What the recogniser answers for a line: for each step along it the likelihood of each sign; sign 0 is “nothing”. */
export type Steps = Readonly<{ steps: number; signs: number; values: Float32Array }>

type Best = Readonly<{ sign: number; sure: number }>

const bestAt = ({ signs, values }: Steps, step: number): Best => {
  const from = step * signs
  let sign = 0
  for (let s = 1; s < signs; s += 1) if ((values[from + s] as number) > (values[from + sign] as number)) sign = s
  return { sign, sure: values[from + sign] as number }
}

/** Greedy decoding (connectionist temporal classification): the same sign without “nothing” between is one character; its surest step counts. */
export const charsIn = (read: Steps, alphabet: readonly string[]): readonly ReadChar[] => {
  const chars: ReadChar[] = []
  let before = 0
  for (let step = 0; step < read.steps; step += 1) {
    const { sign, sure } = bestAt(read, step)
    const last = chars.at(-1)
    if (sign !== 0 && sign === before && last !== undefined) chars[chars.length - 1] = { ...last, sure: Math.max(last.sure, sure) }
    else if (sign !== 0) chars.push({ char: alphabet[sign - 1] ?? '', sure, at: (step + 0.5) / read.steps })
    before = sign
  }
  return chars
}
