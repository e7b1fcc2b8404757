export { type FileReader, openFileReader } from './file-reader.ts'
export { readKindOf } from './file-text.ts'
