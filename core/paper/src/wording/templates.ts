import { FORM_TEMPLATES } from '../forms/forms.ts'
import type { Template } from '../template/template.ts'
import { D09, D10, D10_ENDED } from './acceptance.ts'
import { D45, D45_REMARKS } from './dossier.ts'
import { D13, D14, D21 } from './handling.ts'
import { D01, D02, D02_EN } from './intake.ts'
import { D33, D34, D34_DECLINED, D35, D35_FINAL } from './review.ts'
import { D05, D06, D07, D08, D08_REJECTED } from './routing.ts'
import { D26, D27, D27_EN } from './service.ts'
import { D32_SUGGESTION } from './suggestion.ts'
import { D11, D36 } from './track.ts'

const WRITTEN: readonly Template[] = [
  ...[D01, D02, D02_EN, D05, D06, D07, D08, D08_REJECTED, D09, D10, D10_ENDED, D11, D13, D14, D21, D26, D27, D27_EN],
  ...[D32_SUGGESTION, D33, D34, D34_DECLINED, D35, D35_FINAL, D36, D45, D45_REMARKS],
]

/** The wording of every document, as this release ships it, in the order of the catalogue. */
export const TEMPLATES: readonly Template[] = [...WRITTEN, ...FORM_TEMPLATES].toSorted((a, b) => (a.id < b.id ? -1 : 1))

const BY_ID = new Map(TEMPLATES.map((one) => [one.id, one]))

export const templateById = (id: string): Template | undefined => BY_ID.get(id)
