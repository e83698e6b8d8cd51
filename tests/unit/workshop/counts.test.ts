import { expect, it } from 'vitest';
import { ofPlaywright, ofVitest, sum } from '../../workshop/counts.mjs';

it('counts a test file that could not be loaded as a failure', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(ofVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
});

it('counts a flaky browser test and an error outside of tests as failures', () => {
  const report = {
    stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 },
    errors: [{ message: 'no stage' }],
  };
  expect(ofPlaywright(report)).toEqual({ passed: 7, failed: 3, skipped: 3 });
});

it('counts nothing where there is no report', () => {
  expect(sum([ofVitest(null), ofPlaywright(null)])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
