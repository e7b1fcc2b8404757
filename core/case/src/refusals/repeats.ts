import type { Texts } from './texts.ts'

/** 来件比对 repeats */
export const REPEATS = {
  'other-letter-not-found': {
    zh: '没有找到那份来件，或者它不由您查看。请从列出的来件里选。',
    en: 'That letter is not there, or not yours to read. Choose one from the list.',
  },
  'earlier-matter-needed': {
    zh: '那份来件已经登记。请选出是它的哪一件事项。',
    en: 'That letter is registered already. Choose which of its matters this is again.',
  },
  'own-matter-needed': {
    zh: '本件登记了几件事项。请选出是其中哪一件。',
    en: 'This letter has several matters. Choose which of them it is.',
  },
  'already-compared': {
    zh: '这两份来件已经是这个结论，不用再登记。',
    en: 'This is what is on record for the two letters already; nothing more is needed.',
  },
  'not-compared': {
    zh: '这两份来件没有比对结论，或者已经撤销。',
    en: 'Nothing is on record for these two letters, or it was undone.',
  },
} as const satisfies Texts
