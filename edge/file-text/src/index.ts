export { type FileReader, openFileReader } from './file-reader.ts'
export { type FileText, readKindOf } from './file-text.ts'
