import { defineConfig } from 'vitest/config'

// tools/test.mjs names here what the machine lacks ("chromium firefox bind …"), and what needs it is left out.
const missing = (process.env.MISSING_PROGRAMS ?? '').split(' ').filter(Boolean)

const needs = [
  { program: 'bind', files: 'test/e2e/**/!(clients).test.ts' },
  { program: 'chromium', files: 'test/e2e/**/!(firefox*|clients).test.ts' },
  { program: 'firefox', files: 'test/e2e/**/firefox*.test.ts' },
  { program: 'mail-servers', files: 'test/e2e/clients.test.ts' },
  { program: 'mail-clients', files: 'test/e2e/clients.test.ts' },
]

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rules',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          exclude: needs.filter(({ program }) => missing.includes(program)).map(({ files }) => files),
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
