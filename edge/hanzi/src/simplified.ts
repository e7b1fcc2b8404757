import { ConverterFactory } from 'opencc-js/core'
import { to } from 'opencc-js/preset/t2cn'

const convert = ConverterFactory(to['cn'] ?? [])

/** 简体 of one character; itself where it is no traditional one. Character by character, so that every place in a text stays where it is. */
export const simplified = (char: string): string => {
  const plain = convert(char)
  return plain.length === char.length ? plain : char
}
