import { unzip } from '@onedoor/zip'

export type DocxText = Readonly<{ text: string; hidden: number }>

/** Characters that Word keeps as marks: `&amp;`, `&#x4E00;`. */
const MARKS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (text: string): string =>
  text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return MARKS[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )

/** Hidden by Word itself, white, or of two points and less: nobody reads it on the page. */
const isHidden = (run: string): boolean =>
  /<w:vanish(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(run) ||
  /<w:color\s[^>]*w:val="F[5-9A-F]F[5-9A-F]F[5-9A-F]"/i.test(run) ||
  /<w:sz\s[^>]*w:val="[0-4]"/.test(run)

/** The words of one run; struck-out words (`w:delText`) and field codes are no words of it. */
const wordsOf = (run: string): string =>
  [...run.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?:\s[^>]*)?\/>/g)]
    .map(([, words, gap]) => (gap === undefined ? plain(words ?? '') : gap === 'tab' ? '\t' : '\n'))
    .join('')

const PARTS = /^word\/(?:document|footnotes|endnotes)\.xml$/

/** What a person reads in a Word file. `undefined` where the bytes are none. */
export const docxText = (bytes: Uint8Array): DocxText | undefined => {
  const parts = [...(unzip(bytes) ?? [])].filter(([path]) => PARTS.test(path))
  if (parts.length === 0) return undefined
  let hidden = 0
  const paragraphs = parts.flatMap(([, xml]) =>
    new TextDecoder()
      .decode(xml)
      .split('</w:p>')
      .map((paragraph) =>
        [...paragraph.matchAll(/<w:r[ >].*?<\/w:r>/gs)]
          .map(([run]) => {
            const words = wordsOf(run)
            if (!isHidden(run)) return words
            hidden += [...words.replaceAll(/\s/g, '')].length
            return ''
          })
          .join(''),
      ),
  )
  return {
    text: paragraphs
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
    hidden,
  }
}
