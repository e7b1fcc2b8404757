export { type FileReader, openFileReader, type PageOfPdf } from './file-reader.ts'
export { readKindOf } from './file-text.ts'
