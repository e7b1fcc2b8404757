import type { Outcome } from '@onedoor/case'
import type { Said } from '@onedoor/ui'

export { ToldChoice, usualWay } from '@onedoor/ui'

export const OUTCOMES: Readonly<Record<Outcome, Said>> = {
  SUPPORTED: { zh: '予以支持', en: 'Supported' },
  EXPLAINED: { zh: '解释说明', en: 'Explained' },
  NOT_SUPPORTED: { zh: '不予支持', en: 'Not supported' },
}
