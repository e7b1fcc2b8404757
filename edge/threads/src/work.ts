/** Which function of which file is run: `file` as a `file:` address. */
export type Work = Readonly<{ file: URL; name: string }>
