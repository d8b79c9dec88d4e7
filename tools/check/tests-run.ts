import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface TimedTest {
  title: string
  seconds: number
}

interface UnitReport {
  testResults: { assertionResults: { title: string; duration?: number | null }[] }[]
}

interface Suite {
  suites?: Suite[]
  specs?: { title: string; file: string; tests: { status: string; results: { duration: number }[] }[] }[]
}

/** The tests that took longest, units and journeys together: where a minute saved is to be found. */
export function slowestTests(folder: string, count: number): TimedTest[] {
  return [...unitTests(folder, 'unit.json'), ...unitTests(folder, 'postgres.json'), ...journeys(folder)]
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, count)
}

function read<T>(folder: string, name: string): T | undefined {
  const file = join(folder, name)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined
}

function unitTests(folder: string, name: string): TimedTest[] {
  const files = read<UnitReport>(folder, name)?.testResults ?? []
  return files.flatMap(({ assertionResults }) =>
    assertionResults.map(({ title, duration }) => ({ title, seconds: (duration ?? 0) / 1000 })),
  )
}

type Spec = NonNullable<Suite['specs']>[number]

function specsOf(folder: string): Spec[] {
  const inSuite = ({ suites = [], specs = [] }: Suite): Spec[] => [...suites.flatMap(inSuite), ...specs]
  return inSuite(read<Suite>(folder, 'e2e.json') ?? {})
}

const journeyTitle = ({ title, file }: Spec) => `${file}: ${title}`

function journeys(folder: string): TimedTest[] {
  return specsOf(folder).map((spec) => ({
    title: journeyTitle(spec),
    seconds: spec.tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) / 1000,
  }))
}

/** Journeys that failed and passed when they were walked once more: each is a fault of the journey or of the page. */
export function passedByChance(folder: string): string[] {
  return specsOf(folder)
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(journeyTitle)
}
