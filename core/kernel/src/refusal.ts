/** A lawful "no". It is an answer, not an accident: rules return it, only bugs are thrown. `basis` is the article it rests on, in Chinese citation form. */
export type Refusal<Code extends string = string> = Readonly<{ refused: Code; basis?: string }>

export const refuse = <const Code extends string>(code: Code, basis?: string): Refusal<Code> =>
  basis === undefined ? { refused: code } : { refused: code, basis }

export const isRefusal = (decision: unknown): decision is Refusal =>
  typeof decision === 'object' && decision !== null && 'refused' in decision
