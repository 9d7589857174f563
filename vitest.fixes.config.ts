import { defineConfig } from 'vitest/config';

/** The stage that tries fix texts; `tools/test-fixes.ts` puts in place what it needs and runs it. */
const config: ReturnType<typeof defineConfig> = defineConfig({
  test: {
    include: ['test/e2e/fixes/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    pool: 'forks',
  },
});

export default config;
