import { defineConfig } from '@playwright/test';

/**
 * Real-browser tests of the built extension on the stage. No retries: a test that passes on the second try has found
 * something. Run `npm run build:e2e` first; `npm test` does.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: 'list',
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});
