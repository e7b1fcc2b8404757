import { type Evaluated, lifeFold } from '@onedoor/case'

/** 评价对象: the petition office and the responsible unit, rated apart. */
export const RATED: readonly Evaluated[] = ['OFFICE', 'UNIT']

/** All that assessment must know of a matter is in its life: when it was served, what was rated, whether the time is over. */
export const { initial, evolve } = lifeFold
