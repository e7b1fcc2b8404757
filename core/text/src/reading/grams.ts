/** A vowel sign (བོད་ཡིག) belongs to its letter. */
const RUN = /\p{Script=Han}+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*?(?=\p{Script=Han}|[^\p{L}\p{M}\p{N}]|$)/gu
const HAN = /^\p{Script=Han}/u

const ofHan = (run: string): readonly string[] => {
  const chars = [...run]
  return chars.length === 1 ? chars : chars.slice(1).map((char, i) => `${chars[i] ?? ''}${char}`)
}

/**
 * What a spelled text is found by: every two neighbouring Chinese characters, a Chinese character that stands alone, and every other word or number whole.
 * Two-character words are most of the language, and no dictionary has to know a village's name. Each gram once, in order of first appearance.
 */
export const gramsOf = (spelledText: string): readonly string[] => [
  ...new Set([...spelledText.matchAll(RUN)].flatMap(([run]) => (HAN.test(run) ? ofHan(run) : [run]))),
]
