import { ConverterFactory } from 'opencc-js/core'
import { to } from 'opencc-js/preset/t2cn'
import { pinyin } from 'pinyin-pro'

const convert = ConverterFactory(to['cn'] ?? [])

/** 简体 of one character; itself where it is no traditional one. Character by character, so that every place in a text stays where it is. */
export const simplified = (char: string): string => {
  const plain = convert(char)
  return plain.length === char.length ? plain : char
}

/** 拼音 of a name without tones and spaces, the surname read as a surname (单 is shan, 曾 is zeng). */
export const pinyinOfName = (name: string): string =>
  pinyin(name, { toneType: 'none', surname: 'head', type: 'array', nonZh: 'removed' }).join('')
