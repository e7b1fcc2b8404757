const A_TITLE = 40

/** Inside 《 》 stands the name of a law or a notice, not what a letter tells. */
export const inTitle = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - A_TITLE), at)
  return before.lastIndexOf('《') > before.lastIndexOf('》')
}
