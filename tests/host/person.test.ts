// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pairsWithPerson, personOf, verdictsOf } from './person';
import { documentOf, htmlOf, read } from './read-pair';

it.each(pairsWithPerson)('%s is read as a person reads it, or not at all', (pair) => {
  const reading = read(documentOf(htmlOf(pair)));
  const wrong = [...verdictsOf(personOf(pair), reading)].filter(([, verdict]) => verdict === 'wrong');
  expect(wrong).toEqual([]);
});
