// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentOf, draftPathOf, htmlOf, kept, pairs, read } from './read-pair';

it.each(pairs)('%s is read as the draft beside it', (pair) => {
  const expected: unknown = JSON.parse(readFileSync(draftPathOf(pair), 'utf8'));
  expect(kept(read(documentOf(htmlOf(pair))))).toEqual(expected);
});
