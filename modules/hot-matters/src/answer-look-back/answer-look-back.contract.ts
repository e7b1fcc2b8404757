import { z } from 'zod'
import { FINDING_FIELDS, saysUntilWhen, UNTIL_MISSING } from '../finding.contract.ts'

export const AnswerLookBack = z.object(FINDING_FIELDS).refine(saysUntilWhen, UNTIL_MISSING)
