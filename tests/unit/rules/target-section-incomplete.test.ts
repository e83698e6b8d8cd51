import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/target-section-incomplete';
import { asksForItsNeeds, english, verdict, type Case } from '../builders';

const sections = (...incompleteSections: readonly string[]): Case => ({ facts: { incompleteSections } });

describe('target-section-incomplete', () => {
  asksForItsNeeds(rule, sections());

  test('none, one, several', () => {
    expect(verdict(rule, sections())).toBe('pass');
    expect(verdict(rule, sections('Choose products'))).toBe('note -:incomplete');
    expect(english(rule, sections('Choose products', 'Choose creators'))).toContain(
      '2 sections as incomplete: Choose products, Choose creators.',
    );
  });
});
