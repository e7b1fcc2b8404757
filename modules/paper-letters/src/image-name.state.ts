type Named = Readonly<{ name: string }>

/** What a scanner or a telephone makes of a letter, told by name: what a file really is, the door told from its bytes. */
export const isPaper = ({ name }: Named): boolean => /[.](jpe?g|png|webp|pdf)$/i.test(name)

export const isPdf = ({ name }: Named): boolean => /[.]pdf$/i.test(name)
