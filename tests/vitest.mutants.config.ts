import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that try many drafts at once: they come last, so that most changes are noticed before them. */
const long = [
  'properties.test.ts',
  'any-draft.test.ts',
  'needs.test.ts',
  'plan.test.ts',
  'damage.test.ts',
  'keeper.test.ts',
  'kept.test.ts',
];

class ShortFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      long.findIndex((name) => moduleId.endsWith(name));
    return [...files].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/**
 * The unit tests that judge rules and plan, without the pages and the shape of the house. Of the database only the parts
 * that show what the plan does with rows it cannot read, with a full disk and with a lost connection.
 */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: [
      'tests/unit/{rules,planner,reckoning}/**/*.test.ts',
      'tests/unit/storage/{damage,keeper,kept,receipts}.test.ts',
    ],
    setupFiles: ['tests/setup.ts'],
    environment: 'node',
    // On a busy machine the first run, with every line counted, is slow; a change that never ends is ended from outside.
    testTimeout: 60_000,
    sequence: { sequencer: ShortFirst },
  },
});
