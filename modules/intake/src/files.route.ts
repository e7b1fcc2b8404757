export { storeUploads } from '@onedoor/http'
