import { z } from 'zod'

/** 补充材料, from the petitioner’s own page; the field carries the matter’s id so that two matters on one page keep their words apart. */
export const Supplement = z.object({
  code: z.string().max(100),
  commandId: z.uuid().optional().catch(undefined),
  matter: z.string().regex(/^matter-[0-9a-f-]{36}$/),
})

export const LONGEST_SUPPLEMENT = 20_000
