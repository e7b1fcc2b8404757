import type { DateOnly } from '../date-only.ts'

/** The general law on counting periods: which article leaves out the first day, ends months, moves the last day, and ends the day. */
export type CountingLaw = Readonly<{ counting: string; months: string; rolling: string; closing: string; english: string }>

const articles = (law: string, english: string): CountingLaw => ({
  ...{ counting: `${law} 第二百零一条`, months: `${law} 第二百零二条`, rolling: `${law} 第二百零三条`, closing: `${law} 第二百零三条` },
  english,
})

const PRINCIPLES: CountingLaw = {
  ...{ counting: '民法通则 第一百五十四条', months: '民法通则 第一百五十四条', rolling: '民法通则 第一百五十四条' },
  ...{ closing: '民法通则 第一百五十四条', english: 'General Principles of the Civil Law art. 154' },
}

/** 民法总则 (in force 2017-10-01) and 民法典 (2021-01-01) number these rules alike, and all three texts count alike: only the citation changes. */
export const countingLaw = (on: DateOnly): CountingLaw => {
  if (on >= '2021-01-01') return articles('民法典', 'Civil Code art. 203')
  return on >= '2017-10-01' ? articles('民法总则', 'General Provisions of the Civil Law art. 203') : PRINCIPLES
}
