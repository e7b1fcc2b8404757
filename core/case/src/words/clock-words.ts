import type { Said } from './word.ts'

/** A day that somebody set, not a law: what is owed by it, and who set it. */
export type SetDay = Readonly<{ name: Said; setBy: Said }>

/** Clocks without a period of law, by id. They have no derivation, only somebody who set the day. */
export const SET_DAYS: Readonly<Record<string, SetDay>> = {
  C05: {
    name: { zh: '交办反馈', en: 'Report on an assignment' },
    setBy: { zh: '由交办单位在交办函中指定', en: 'set by the office that assigned the matter' },
  },
  PERFORMANCE: {
    name: { zh: '履行承诺', en: 'What was promised' },
    setBy: { zh: '由承办单位在处理意见书中承诺', en: 'set by the unit itself, in its opinion' },
  },
  REDO: {
    name: { zh: '重新作出处理意见', en: 'New opinion, as ordered' },
    setBy: { zh: '由责令重新办理的机关指定', en: 'set by the organ that ordered it' },
  },
  ASSISTANCE: {
    name: { zh: '协办答复', en: 'Part of an assisting unit' },
    setBy: { zh: '由主办单位请求协办时指定', en: 'set by the unit that asked for it' },
  },
  COSIGN: {
    name: { zh: '协调会签分歧', en: 'Disagreement on co-signing' },
    setBy: { zh: '自提请协调之日起五日，本县自定', en: 'five days from the day it was put before the office; the county’s own rule' },
  },
  DISPUTE: {
    name: { zh: '受理争议的决定', en: 'Decision on who is competent' },
    setBy: { zh: '由信访部门提请决定时指定', en: 'set by the petition office when it asked for the decision' },
  },
  SUPERVISION: {
    name: { zh: '督办反馈', en: 'Report on a pressing' },
    setBy: { zh: '由信访部门在督办函中指定', en: 'set by the petition office in its letter' },
  },
}
