import { FINAL_REVIEWS } from './final-reviews.ts'
import { HANDLING } from './handling.ts'
import { PARTIES } from './parties.ts'
import { PROCEDURE } from './procedure.ts'
import { PROMISES } from './promises.ts'
import { REVIEWS } from './reviews.ts'
import { ROUTING } from './routing.ts'
import type { Story } from './story.ts'

/** Invented matters that left the first road: between them they have been in every state of a matter’s life. No person, place of business or telephone in them exists. */
export const STORIES: readonly Story[] = [...PROCEDURE, ...PARTIES, ...ROUTING, ...HANDLING, ...PROMISES, ...REVIEWS, ...FINAL_REVIEWS]
