/** One thing said in both languages. */
export type Said = Readonly<{ zh: string; en: string }>
