import { defineConfig } from 'vitest/config';

/** The nightly size runs the same tests with many more random cases. */
const nightly = process.env['TRAILPROOF_NIGHTLY'] === '1';

const config: ReturnType<typeof defineConfig> = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/moto/**', 'test/e2e/fixes/**', 'test/e2e/sarif/**'],
    globalSetup: ['test/browser-notice.ts'],
    testTimeout: nightly ? 3_600_000 : 60_000,
    // Two cores in CI: forks keep the simulator's sockets of one file away from the next.
    pool: 'forks',
    // Of two cores, vitest would leave one to itself, and it has little to do.
    maxWorkers: '100%',
  },
});

export default config;
