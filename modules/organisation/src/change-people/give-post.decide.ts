import { PETITION_OFFICE } from '@onedoor/case'
import { seesWholeCounty } from '@onedoor/duty'
import { type Refusal, refuse } from '@onedoor/kernel'

/** Posts that act for the petition office see every matter of the county; given in a bureau they would open the whole county to the unit complained of. */
export const postFault = ({ unit, role }: Readonly<{ unit: string; role: string }>): Refusal<'post-of-the-petition-office'> | undefined =>
  seesWholeCounty([role]) && unit !== PETITION_OFFICE ? refuse('post-of-the-petition-office', '信访工作条例 第二十二条') : undefined
