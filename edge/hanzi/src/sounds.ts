import { pinyin, polyphonic } from 'pinyin-pro'
import { simplified } from './simplified.ts'

const HAN = /\p{Script=Han}/u
const SHAPE = { toneType: 'none', type: 'array', v: true } as const
/** More characters than any name has; each may be read in several ways. */
const MOST_CHARACTERS = 12
const MOST_READINGS = 64

/** How each character may be read, as a family name first (单 shan, 曾 zeng, 解 xie), then as any dictionary reads it. */
const readingsOf = (name: string): readonly (readonly string[])[] => {
  const asName = pinyin(name, { ...SHAPE, mode: 'surname' })
  return polyphonic(name, SHAPE).map((readings, i) => [...new Set([asName[i] ?? '', ...readings])].filter((one) => /^[a-z]+$/.test(one)))
}

const joined = (readings: readonly (readonly string[])[]): readonly string[] => {
  let begun: readonly string[] = ['']
  for (const each of readings) begun = begun.flatMap((start) => each.map((one) => `${start}${one}`)).slice(0, MOST_READINGS)
  return begun
}

/** How each character of a Chinese name may be read; nothing where it has a character that nobody here can read, or signs of another script. */
const readable = (name: string): readonly (readonly string[])[] => {
  const chars = [...name].map(simplified)
  if (chars.length < 2 || chars.length > MOST_CHARACTERS || !chars.every((char) => HAN.test(char))) return []
  const readings = readingsOf(chars.join(''))
  return readings.length !== chars.length || readings.some((each) => each.length === 0) ? [] : readings
}

/** How a Chinese name may sound in full (wangxiaoming), without tones, ü as v. Two names with one of them in common sound alike. */
export const fullSoundsOf = (name: string): readonly string[] => {
  const readings = readable(name)
  return readings.length === 0 ? [] : joined(readings)
}

/**
 * Every way in which a Chinese name may be typed by its sound: in full (wangxiaoming) and by initials (wxm), without tones, ü as v. Nothing for a name with a character
 * that nobody here can read, or with signs of another script: it is found as it is written.
 */
export const soundsOf = (name: string): readonly string[] => {
  const readings = readable(name)
  if (readings.length === 0) return []
  const initials = readings.map((each) => [...new Set(each.map((one) => one.charAt(0)))])
  return [...new Set([...joined(readings), ...joined(initials)])]
}

const TONES = /[\u0300\u0301\u0304\u030c]/g

/** Typed text as a sound: tones as marks or digits, spaces and hyphens away, ü as v. `undefined` where it is not Latin letters, or a single one. */
export const typedSound = (text: string): string | undefined => {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(TONES, '')
    .normalize('NFC')
    .replaceAll('ü', 'v')
    .replaceAll(/[\s'’.\-·1-5]/g, '')
  return /^[a-z]{2,72}$/.test(plain) ? plain : undefined
}
