import { z } from 'zod'

/** Why a text that the check stopped is to leave all the same; not asked for where it stopped for nothing. */
export const Despite = z.string().trim().max(2000, '不能超过 2000 字｜at most 2000 characters').optional()
