import type { DateOnly } from '@onedoor/clock'

/** 成文日期 as GB/T 9704 §7.3.5 wants it: Arabic figures without padding, `2026年9月1日`. */
export const dateSaid = (date: DateOnly, language: 'zh' | 'en' = 'zh'): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return language === 'zh' ? `${year}年${Number(month)}月${Number(day)}日` : date
}

/** 文号: 机关代字〔year〕serial号, no 第, no padding (党政机关公文处理工作条例 第九条第五项). */
export const docNo = (word: string, kind: string, year: number, serial: number): string => `${word}${kind}〔${year}〕${serial}号`

/** Several claims, one after another: each ends as a sentence does. */
export const sentence = (text: string): string => (/[。！？.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}。`)

export const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const
export const heading = (text: string, level: 1 | 2 = 1) => ({ kind: 'heading', level, text }) as const

/** Each paragraph a person typed stays a paragraph. */
export const paragraphs = (text: string): readonly { kind: 'paragraph'; text: string }[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(paragraph)
