import type { Channel } from '@onedoor/case'
import type { Said } from '@onedoor/ui'

export const CHANNEL_SAID: Readonly<Record<Channel, Said>> = {
  VISIT: { zh: '来访', en: 'Visit' },
  LETTER: { zh: '来信', en: 'Letter' },
  CALL: { zh: '来电', en: 'Call' },
  ONLINE: { zh: '网上', en: 'Online' },
}
