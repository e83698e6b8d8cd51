import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogueFile, catalogueText } from '../../workshop/docs-rules';

test('the written catalogue is what the rules say', async () => {
  const written = readFileSync(catalogueFile, 'utf8');
  expect(written, 'run: npx tsx tests/workshop/docs-rules.ts').toBe(await catalogueText());
});
