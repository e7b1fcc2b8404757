import type { Event } from '@onedoor/kernel'

/** 获知放假通知: a notice of the State Council on days off and days worked, with the day it was published. It counts here from the morning after. */
export type HolidayNoticeLearned = Event<
  'HolidayNoticeLearned',
  {
    /** 文号, `国办发明电〔2025〕7号`. */
    no: string
    title: string
    published: string
    year: number
    /** Days off by festival: single days, or spans `first/last`. */
    off: Readonly<Record<string, readonly string[]>>
    /** Weekend days that are worked. */
    work: Readonly<Record<string, readonly string[]>>
  }
>
