import { parseDate } from '@onedoor/clock'

/** `2026-03-02,17`: a day that exists and a position in the register; where the page before ended. */
export const isDayCursor = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2},\d{1,15}$/.test(text) && parseDate(text.slice(0, 10)) !== undefined
