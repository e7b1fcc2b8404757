import { lifeFold } from '@onedoor/case'

/** All that assessment must know of a matter is in its life: when it was served, what was rated, whether the time is over. */
export const { initial, evolve } = lifeFold
