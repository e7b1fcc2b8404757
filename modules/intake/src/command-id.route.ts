export { commandIdFrom } from '@onedoor/http'
