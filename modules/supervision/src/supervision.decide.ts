import { PETITION_OFFICE } from '@onedoor/case'
import type { Stamp } from '@onedoor/kernel'

export const PRESSING = '信访工作条例 第四十条'

const PRESSERS: readonly string[] = ['supervisor', 'office-head']

export const mayPress = ({ organ, roles }: Stamp): boolean => organ === PETITION_OFFICE && roles.some((role) => PRESSERS.includes(role))
