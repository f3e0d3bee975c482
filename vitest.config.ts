import { defineConfig } from 'vitest/config'

const conditions = ['@kankei/source']

/** Calendar arithmetic must not depend on where the machine stands, so everything pure runs in three time zones. */
const timeZones = ['Asia/Tokyo', 'UTC', 'America/New_York']

/** Hundreds of random cases take a second on a quiet machine, and more beside a browser. */
const propertyTimeout = 60_000

const pure = [
  'test/core/**/*.test.ts',
  'test/conformance/**/*.test.ts',
  'test/workbook/{formula,check,build}/**/*.test.ts',
  'test/workbook/write/same-bytes.test.ts',
]

export default defineConfig({
  test: {
    projects: [
      ...timeZones.map((TZ) => ({
        resolve: { conditions },
        ssr: { resolve: { conditions } },
        test: {
          name: TZ,
          include: pure,
          env: { TZ },
          // A process of its own for each zone, and one for all its files: pure functions leave nothing behind.
          pool: 'forks' as const,
          isolate: false,
          testTimeout: propertyTimeout,
        },
      })),
      {
        resolve: { conditions },
        ssr: { resolve: { conditions } },
        test: {
          name: 'faces',
          include: ['test/**/*.test.ts'],
          exclude: pure,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
