/** Mutation testing of what judges and plans. Run by hand with `npm run mutants`; the figure is in tests/README.md. */
export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/vitest.mutants.config.ts', related: false },
  mutate: ['lib/rules/**/*.ts', 'lib/planner/**/*.ts'],
  // What runs once when a file is loaded would need all tests for each change; how many these are is printed.
  ignoreStatic: true,
  incrementalFile: '.output/mutants/incremental.json',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  tempDirName: '.output/stryker',
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: '.output/mutants/report.json' },
  htmlReporter: { fileName: '.output/mutants/report.html' },
  allowEmpty: false,
};
