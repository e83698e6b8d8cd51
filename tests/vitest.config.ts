import { defineConfig } from 'vitest/config';
import preact from '@preact/preset-vite';

/** Unit, pair, shape and storage tests. Random order with a printed seed; the time zone comes from TZ. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
  define: { __SHADOW_MODE__: JSON.stringify('open') },
  test: {
    include: ['tests/{unit,shape,regressions,host}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    sequence: { shuffle: true },
    environment: 'node',
    // How fast this machine is just now is nothing that a test says; a test that hangs still ends.
    testTimeout: 60_000,
  },
});
