import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { scaffold } from '../../workshop/new-rule.mjs';
import { Advice } from '../../workshop/processes.mjs';

const real = (path: string) => {
  const file = fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

it('touches the rule, its test, one list and the words, and nothing else', () => {
  const changes = scaffold('plus-zebra-crossing', real);
  expect(Object.keys(changes)).toEqual([
    'lib/rules/catalog/plus-zebra-crossing.ts',
    'tests/unit/rules/plus-zebra-crossing.test.ts',
    'lib/rules/index.ts',
    'lib/i18n/en/rules/plus.ts',
    'lib/i18n/id/rules/plus.ts',
  ]);
});

it('adds one import, one line and one entry, and takes nothing away', () => {
  const changes = scaffold('plus-zebra-crossing', real);
  for (const [path, text] of Object.entries(changes)) {
    const before = real(path)?.split('\n') ?? [];
    const left = text.split('\n');
    for (const line of before) {
      const at = left.indexOf(line);
      expect(at, `${path}: ${line}`).toBeGreaterThanOrEqual(0);
      left.splice(at, 1);
    }
    expect(left.join('\n')).toMatch(/plus-?[zZ]ebra-?[cC]rossing/);
  }
  expect(changes['lib/rules/index.ts']).toContain(
    `import plusZebraCrossing from './catalog/plus-zebra-crossing';\n`,
  );
  expect(changes['lib/rules/index.ts']).toContain('  plusZebraCrossing,\n] as const;');
});

it.each(['', 'zebra', 'zebra-crossing', 'plus-Zebra', 'plus-check-length', '../plus-x', 'plus-a/../b'])(
  'does not take %j for a name',
  (id) => {
    expect(() => scaffold(id, real)).toThrow(Advice);
  },
);

it('does not write over a rule', () => {
  expect(() => scaffold('plus-quota-spent', real)).toThrow('already there');
});
