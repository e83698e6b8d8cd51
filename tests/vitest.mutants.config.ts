import { defineConfig } from 'vitest/config';

/** The unit tests that judge rules and plan, without the pages and the shape of the house. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/unit/{rules,planner,reckoning}/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    environment: 'node',
  },
});
