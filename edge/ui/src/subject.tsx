import { useSay } from './words.tsx'

/** What a matter or a letter is called; its words may have been erased. */
export const Subject = ({ words }: { words: string }) => {
  const say = useSay()
  return words === '' ? say({ zh: '（内容已依法删除）', en: '(erased under the law)' }) : words
}
