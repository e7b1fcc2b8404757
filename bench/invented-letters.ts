import { writeFileSync } from 'node:fs'

/** A table of so many invented letters of some two hundred characters, as `onedoor import letters` takes it. */
export const inventedLetters = (file: string, count: number): void => {
  const rows = Array.from({ length: count }, (_, i) => ({
    ...{ id: i, time: `2026-${String((i % 9) + 1).padStart(2, '0')}-15T10:00:00`, title: `第 ${i} 盏路灯不亮` },
    detail: `村口第 ${i} 盏路灯从国庆以后一直不亮，晚上有老人摔倒，找过村里两次没有人管。`.repeat(6),
  }))
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'))
}
