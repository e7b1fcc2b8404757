import { isRefusal, type Refusal, refuse } from '@onedoor/kernel'

export type PaperRefusal = Refusal<'mandatory-missing'>

/** A document without what the law wants in it is not made: the refusal names the article and what is missing. */
export const missing = (article: string, contents: Readonly<Record<string, string>>): PaperRefusal | undefined => {
  const names = Object.entries(contents).filter(([, text]) => text.trim() === '')
  return names.length === 0 ? undefined : refuse('mandatory-missing', `${article}（缺 ${names.map(([name]) => name).join('、')}）`)
}

/** Goes on with what was written, or hands the refusal on. */
export const unlessRefused = <From extends object, To>(written: From | PaperRefusal, go: (written: From) => To): To | PaperRefusal =>
  isRefusal(written) ? written : go(written)
