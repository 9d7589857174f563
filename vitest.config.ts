import { defineConfig } from 'vitest/config';

const config: ReturnType<typeof defineConfig> = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/moto/**'],
    testTimeout: 60_000,
    // Two cores in CI: forks keep the simulator's sockets of one file away from the next.
    pool: 'forks',
  },
});

export default config;
