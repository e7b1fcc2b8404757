/** An image as a scanner writes it into a PDF; `look`: what its dictionary says beside the size. */
export type ScanImage = Readonly<{ width: number; height: number; look: string; data: Uint8Array }>

/** Where the page draws it: `a b c d e f cm`, on a sheet of 595 by 842 points. */
export type DrawnImage = ScanImage & Readonly<{ cm?: string }>

type Extra = Readonly<{
  /** Into the trailer. */
  trailer?: string
  /** Around every drawing, such as an own form. */
  form?: boolean
}>

export const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

export const GREY_OF_EIGHT = '/ColorSpace/DeviceGray/BitsPerComponent 8'

const streamOf = (dictionary: string, data: Uint8Array): Buffer =>
  Buffer.concat([latin(`<<${dictionary}/Length ${data.length}>>\nstream\n`), data, latin('\nendstream')])

/** A PDF of so many pages, each with its images drawn in this order. */
export const scanOf = (pages: readonly (readonly DrawnImage[])[], { trailer = '', form = false }: Extra = {}): Buffer => {
  const objects: Buffer[] = [latin('<</Type/Catalog/Pages 2 0 R>>'), latin('')]
  const add = (object: Buffer): string => `${objects.push(object)} 0 R`
  const kids = pages.map((images) => {
    const names = images.map(({ width, height, look, data }, i) => {
      const image = add(streamOf(`/Type/XObject/Subtype/Image/Width ${width}/Height ${height}${look}`, data))
      return `/I${i} ${image}`
    })
    const drawings = images.map(({ cm = '595 0 0 842 0 0' }, i) => `q ${cm} cm /I${i} Do Q`).join('\n')
    const resources = `/Resources<</XObject<<${names.join('')}>>>>`
    const whole = '/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Matrix[0.5 0 0 0.5 9 9]'
    const inside = form ? `/Resources<</XObject<</F ${add(streamOf(`${whole}${resources}`, latin(drawings)))}>>>>` : resources
    const content = add(streamOf('', latin(form ? 'q /F Do Q' : drawings)))
    return add(latin(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${content}${inside}>>`))
  })
  objects[1] = latin(`<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`)
  const parts = [
    latin('%PDF-1.4\n'),
    ...objects.map((object, i) => Buffer.concat([latin(`${i + 1} 0 obj\n`), object, latin('\nendobj\n')])),
  ]
  let from = 0
  const table = parts.map(({ length }) => {
    from += length
    return `${String(from).padStart(10, '0')} 00000 n \n`
  })
  const end = `xref\n0 ${parts.length}\n0000000000 65535 f \n${table.slice(0, -1).join('')}trailer\n<</Size ${parts.length}/Root 1 0 R${trailer}>>\nstartxref\n${from}\n%%EOF`
  return Buffer.concat([...parts, latin(end)])
}

/** A trailer that says the file is locked with a password nobody knows. */
export const LOCKED = `/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>>>`
