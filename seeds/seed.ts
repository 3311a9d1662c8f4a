import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '@/lib/extraction/extract'
import { getReadingContext } from '@/lib/db/catalogue'
import { prisma } from '@/lib/db/client'
import { saveReport } from '@/lib/db/reports'
import { seedAreas, seedCatalogue, seedFigures } from '@/lib/db/seeding'

const folder = import.meta.dirname
const readJson = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

/** Puts the facts of this folder into the database. Run twice, it changes nothing. */
async function seed(): Promise<void> {
  const before = await counts()
  await seedAreas(readJson('areas.json'), readJson('communes.json'), readJson('sample-areas.json'))
  await seedCatalogue(readJson('themes.json'), readJson('indicators.json'), readJson('series-breaks.json'))
  await seedFigures(readJson('sources.json'), readJson('observations.json'), readJson('conflicts.json'))
  await seedSampleReports()
  const after = await counts()
  console.log(Object.entries(after).map(([name, count]) => `${name} ${count} (+${count - (before[name] ?? 0)})`).join(', '))
}

async function seedSampleReports(): Promise<void> {
  const context = await getReadingContext()
  const names = readdirSync(join(folder, 'reports')).filter((name) => name.endsWith('.txt')).sort()
  for (const fileName of names) {
    const details = readJson(join('reports', fileName.replace(/\.txt$/, '.json')))
    const extraction = extract(readFileSync(join(folder, 'reports', fileName), 'utf8'), { ...context, publishedOn: details.published })
    await saveReport(extraction, { fileName, title: details.title, publisher: details.publisher, publishedOn: details.published, sample: true })
  }
}

const counts = async (): Promise<Record<string, number>> => ({
  areas: await prisma.area.count(),
  indicators: await prisma.indicator.count(),
  reports: await prisma.report.count(),
  observations: await prisma.observation.count(),
  conflicts: await prisma.conflict.count(),
  candidates: await prisma.candidate.count(),
})

await seed()
await prisma.$disconnect()
