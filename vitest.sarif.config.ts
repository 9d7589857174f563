import { defineConfig } from 'vitest/config';

/** The stage against Microsoft's SARIF validator; `tools/test-sarif.ts` puts it in place and runs it. */
const config: ReturnType<typeof defineConfig> = defineConfig({
  test: {
    include: ['test/e2e/sarif/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Of a large file the validator makes gigabytes.
    fileParallelism: false,
  },
});

export default config;
