import { defineConfig } from 'vitest/config';

/** The end-to-end stage against moto; `tools/test-moto.ts` puts moto in place and runs it. */
const config: ReturnType<typeof defineConfig> = defineConfig({
  test: {
    include: ['test/e2e/moto/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
  },
});

export default config;
