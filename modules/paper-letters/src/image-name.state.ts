/** The images of a letter, told by name: what a file really is, the door told from its bytes. */
export const isImage = ({ name }: Readonly<{ name: string }>): boolean => /[.](jpe?g|png|webp)$/i.test(name)
