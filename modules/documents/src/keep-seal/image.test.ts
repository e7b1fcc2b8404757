import { describe, expect, it } from 'vitest'
import { sealImageOf } from './image.state.ts'

const svg = (inside: string) => new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`)

describe('the image of a seal', () => {
  it('is a PNG, or a drawing in SVG', () => {
    expect(sealImageOf(svg('<circle r="4" fill="url(#red)"/>'))).toBe('svg')
    expect(sealImageOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1))).toBe('png')
  })

  it.each([
    '<script>alert(1)</script>',
    '<circle onload="alert(1)"/>',
    '<image href="file:///etc/passwd"/>',
    '<use xlink:href="http://elsewhere/x.svg#a"/>',
    '<style>@import "http://elsewhere"</style>',
    '<rect fill="url(http://elsewhere/x)"/>',
    '<foreignObject><p/></foreignObject>',
  ])('is nothing that runs or loads from elsewhere: %s', (inside) => {
    expect(sealImageOf(svg(inside))).toBeUndefined()
  })

  it('is no JPEG, no page, and nothing empty', () => {
    for (const text of ['', '<html></html>', '\xFF\xD8\xFF', '%PDF-1.7'])
      expect(sealImageOf(new TextEncoder().encode(text))).toBeUndefined()
  })
})
