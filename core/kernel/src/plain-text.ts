/** NUL and the other controls that neither PostgreSQL, nor XML, nor a reader can do anything with; line breaks and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for -- the whole point of this line
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g

/**
 * A text as it can be stored, proved and printed: no invisible controls, no half of a character. Every letter that can be seen stays,
 * rare characters, emoji and signs of direction included: what a person wrote is not corrected.
 */
export const plainText = (text: string): string => text.replaceAll(UNSEEN, '').replaceAll(/\p{Surrogate}/gu, '\uFFFD')
