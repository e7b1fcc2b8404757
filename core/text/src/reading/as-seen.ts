/** Controls, characters of no width, tags, and marks that turn the direction of what follows. Joiners stay (words of several scripts are spelled with them), and so do tabs and ends of lines. */
const HIDDEN = /[\0-\x08\x0E-\x1F\x7F-\x9F\u00AD\u200B\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Z}]/u

/** What was typed, without what nobody who reads it can see: a hidden mark could turn a sentence around, and nothing but hidden marks is nothing. */
export const asSeen = (typed: string): string => (VISIBLE.test(typed) ? typed.replace(HIDDEN, '') : '')
