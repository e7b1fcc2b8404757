import { AUDITOR, isDisciplineKind, OFFICER } from '@onedoor/barrier'
import { PETITION_OFFICE } from '@onedoor/case'
import { seesWholeCounty } from '@onedoor/duty'
import { type Refusal, refuse } from '@onedoor/kernel'

type Given = Readonly<{ unit: string; kind: string; role: string }>

const CONFIDENTIAL: readonly string[] = [OFFICER, AUDITOR]

/**
 * Posts that act for the petition office see every matter of the county; given in a bureau they would open the whole county to the unit complained of.
 * Posts of the protected channel belong to the discipline bodies alone (第三十条), and nothing else is done there.
 */
export const postFault = ({
  unit,
  kind,
  role,
}: Given): Refusal<'post-of-the-petition-office' | 'post-of-the-discipline-body'> | undefined => {
  if (seesWholeCounty([role]) && unit !== PETITION_OFFICE) return refuse('post-of-the-petition-office', '信访工作条例 第二十二条')
  return CONFIDENTIAL.includes(role) === isDisciplineKind(kind) ? undefined : refuse('post-of-the-discipline-body', '信访工作条例 第三十条')
}
