import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    reporters: ['default', './tools/check/closing-line.ts'],
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'], testTimeout: 20_000 } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false, // one browser at a time: two cores, and the popup closes on blur
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
