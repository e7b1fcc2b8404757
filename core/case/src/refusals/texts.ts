/** What a refusal says to a person, with the way out, by its code. */
export type Texts = Readonly<Record<string, Readonly<{ zh: string; en: string }>>>
