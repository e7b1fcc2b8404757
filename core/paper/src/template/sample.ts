import type { DateOnly } from '@onedoor/clock'
import { isRefusal } from '@onedoor/kernel'
import type { Issuer } from '../facts.ts'
import type { Paper } from '../paper.ts'
import { namesFor, type TemplateRefusal, templateFault } from './check.ts'
import { fillIn } from './fill.ts'
import type { Template } from './template.ts'

/** A wording as it will print, each name standing in brackets where words of a case will stand. */
export const samplePaper = (template: Template, wording: string, issuer: Issuer, date: DateOnly): Paper | TemplateRefusal => {
  const fault = templateFault(template, wording)
  if (isRefusal(fault)) return fault
  const elements = namesFor(template)
  const values = Object.fromEntries(Object.keys(elements).map((name) => [name, `〔${name}〕`]))
  return {
    ...{ kind: template.kind, layout: template.layout, language: 'zh', organ: issuer.name, date },
    ...fillIn(wording, { values, elements }),
    ...(template.layout === 'official' && { docNo: '〔文号〕', addressee: '〔受文者〕' }),
    ...{ copies: [], foot: [], signatures: [] },
  }
}
