const RED = '#d7000f'
/** Tenths of a millimetre: the seal of a county’s organ is 42 mm wide. */
const WIDTH = 420
const MIDDLE = WIDTH / 2
const RIM = 12

const round = (value: number): string => value.toFixed(2)

const star = (radius: number): string =>
  Array.from({ length: 10 }, (_, i) => {
    const angle = (i * Math.PI) / 5
    const reach = i % 2 === 0 ? radius : radius * 0.382
    return `${round(MIDDLE + reach * Math.sin(angle))},${round(MIDDLE - reach * Math.cos(angle))}`
  }).join(' ')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The name runs along the rim from lower left over the top to lower right; the more signs, the smaller and the further round. */
const alongRim = (name: string): string => {
  const signs = [...name]
  const size = Math.min(54, 720 / Math.max(signs.length, 1))
  const reach = MIDDLE - RIM - 14 - size * 0.88
  const step = Math.min(30, 270 / Math.max(signs.length - 1, 1))
  return signs
    .map((sign, i) => {
      const turned = `rotate(${round((i - (signs.length - 1) / 2) * step)} ${MIDDLE} ${MIDDLE})`
      return `<text x="${MIDDLE}" y="${round(MIDDLE - reach)}" font-size="${round(size)}" text-anchor="middle" transform="${turned}">${escaped(sign)}</text>`
    })
    .join('')
}

/** An invented seal for the demo: round, a star, the organ’s name along the rim, and 示例 across its foot so that nobody takes it for a real one. */
export const demoSeal = (organ: string, use?: string): string => {
  const below = use === undefined ? '示例' : `${use}（示例）`
  const size = Math.min(40, 270 / below.length)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="42mm" height="42mm" viewBox="0 0 ${WIDTH} ${WIDTH}" fill="${RED}" font-family="Noto Serif SC, SimSun, serif" font-weight="700">` +
    `<circle cx="${MIDDLE}" cy="${MIDDLE}" r="${MIDDLE - RIM / 2}" fill="none" stroke="${RED}" stroke-width="${RIM}"/>` +
    `<polygon points="${star(70)}"/>${alongRim(organ)}` +
    `<text x="${MIDDLE}" y="334" font-size="${round(size)}" text-anchor="middle">${escaped(below)}</text></svg>\n`
  )
}
