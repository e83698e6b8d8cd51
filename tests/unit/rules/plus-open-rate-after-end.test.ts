import { describe, expect, test } from 'vitest';
import type { OpenRate } from '../../../lib/model/plan';
import rule from '../../../lib/rules/catalog/plus-open-rate-after-end';
import { asksForItsNeeds, day, english, read, verdict, type Case } from '../builders';

const rate = (from: string, basisPoints: number, product = 'p1'): OpenRate => {
  return { product, from: day(from), rate: basisPoints };
};
const faq = [rate('2026-01-01', 1000), rate('2026-10-03', 800)];
const draft = (
  end: string,
  openRates: readonly OpenRate[],
  ids: readonly (string | null)[] | null = ['p1'],
): Case => ({
  fields: {
    commission: read({ low: 1500, high: 1500 }),
    end: read(day(end)),
    ...(ids
      ? {
          products: read(
            ids.map((id) => ({
              id,
              name: null,
              price: null,
              stock: null,
              commission: null,
              adsCommission: null,
            })),
          ),
        }
      : {}),
  },
  facts: { openRates },
});

describe('plus-open-rate-after-end', () => {
  asksForItsNeeds(rule, draft('2026-10-05', faq));

  test('the case of the help page: 8 % on 6 October, or 10 % until 2 November, and sources disagree', () => {
    expect(verdict(rule, draft('2026-10-05', faq))).toBe('note commission:disagree');
    expect(english(rule, draft('2026-10-05', faq))).toBe(
      'From 6 Oct 2026, product p1 pays 8%, the open rate then; or 10% until 2 Nov 2026, if the earlier rate is protected. Sources disagree: plan for both.',
    );
  });
  test.each([
    ['2026-10-01', 'pass'],
    ['2026-10-02', 'note commission:disagree'],
    ['2026-10-31', 'note commission:disagree'],
    ['2026-11-01', 'pass'],
  ])('cut on 3 October, end %s: %s', (end, expected) =>
    expect(verdict(rule, draft(end, faq))).toBe(expected),
  );

  test('a raise, or one rate only: both pages say the same', () => {
    expect(verdict(rule, draft('2026-10-05', [rate('2026-01-01', 800), rate('2026-10-03', 1000)]))).toBe(
      'pass',
    );
    expect(verdict(rule, draft('2026-10-05', [rate('2026-01-01', 800)]))).toBe('pass');
  });
  test('the order of the history does not matter', () => {
    expect(verdict(rule, draft('2026-10-05', [...faq].reverse()))).toBe('note commission:disagree');
  });
  test('a cut that is raised again in between is no longer a cut', () => {
    const again = [...faq, rate('2026-10-04', 1200)];
    expect(verdict(rule, draft('2026-10-05', again))).toBe('pass');
  });
  test('a rate that is not known', () => {
    expect(verdict(rule, draft('2026-10-05', []))).toBe('cannot-tell rule:noRate');
    expect(verdict(rule, draft('2025-10-05', faq))).toBe('cannot-tell rule:noRate');
    expect(verdict(rule, draft('2026-10-05', faq, ['p2']))).toBe('cannot-tell rule:noRate');
    expect(verdict(rule, draft('2026-09-05', faq, ['p1', 'p2']))).toBe('cannot-tell rule:noRate');
    expect(verdict(rule, draft('2026-09-05', faq, ['p1', null]))).toBe('cannot-tell rule:noRate');
    expect(verdict(rule, draft('2026-10-05', faq, ['p1', 'p2']))).toBe('note commission:disagree');
  });
  test('no product at all', () => {
    expect(verdict(rule, draft('2026-09-05', faq, []))).toBe('cannot-tell rule:noRate');
  });
  test('without products every product of the history may be meant, and others too', () => {
    expect(verdict(rule, draft('2026-10-05', faq, null))).toBe('note commission:disagree');
    expect(verdict(rule, draft('2026-09-05', faq, null))).toBe('cannot-tell field:products:missing');
    expect(verdict(rule, draft('2026-09-05', [], null))).toBe('cannot-tell field:products:missing');
  });
});
