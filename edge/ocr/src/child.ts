import { serve } from '@onedoor/child/serve'
import { loadEngine, readImage } from './engine.ts'
import type { ReadAnswer } from './page-read.ts'

const engine = await loadEngine(process.argv[2] ?? '')
serve<Uint8Array, ReadAnswer>((bytes) => readImage(engine, bytes), { unread: 'engine-failed' })
