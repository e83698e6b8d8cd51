import { describe, expect, test } from 'vitest';
import type { Product, Task } from '../../../lib/model/draft';
import rule from '../../../lib/rules/catalog/plus-stock-may-run-out';
import { asksForItsNeeds, english, money, read, verdict, type Case } from '../builders';

const product = (stock: number | null, price: number | null = 50_000): Product => ({
  id: `p${stock}`,
  name: 'Kopi',
  price: price === null ? null : money(price),
  stock,
  commission: null,
  adsCommission: null,
});
const task = (goal: Task['goal'], count: number, content: Task['content'] = 'video'): Task => {
  return { content, goal, count, reward: null };
};
const draft = (products: readonly Product[], ...tasks: readonly Task[]): Case => ({
  fields: { products: read(products), tasks: read(tasks) },
});

describe('plus-stock-may-run-out', () => {
  asksForItsNeeds(rule, draft([product(100)], task('orders', 10)));

  test.each([
    [9, 'warning products:short'],
    [10, 'pass'],
    [11, 'pass'],
  ])('10 orders with a stock of %i: %s', (stock, expected) => {
    expect(verdict(rule, draft([product(stock)], task('orders', 10)))).toBe(expected);
  });
  test('the stock of all products counts together', () => {
    expect(verdict(rule, draft([product(4), product(6)], task('orders', 10)))).toBe('pass');
    expect(verdict(rule, draft([product(4), product(5)], task('orders', 10)))).toBe('warning products:short');
  });
  test('video and LIVE orders add up, orders and sales of one kind do not', () => {
    const two = [task('orders', 10), task('orders', 10, 'live')];
    expect(verdict(rule, draft([product(19)], ...two))).toBe('warning products:short');
    const same = [task('orders', 10), task('sales', 500_000)];
    expect(verdict(rule, draft([product(10)], ...same))).toBe('pass');
  });
  test('sales are turned into units by the dearest price, rounded up', () => {
    const products = [product(2, 50_000), product(3, 20_000)];
    expect(verdict(rule, draft(products, task('sales', 250_000)))).toBe('pass');
    expect(verdict(rule, draft(products, task('sales', 250_001)))).toBe('warning products:short');
    expect(english(rule, draft(products, task('sales', 250_001)))).toContain(
      'The stock is 5. The goals of one creator alone ask for 6 units',
    );
  });
  test('only content goals: nothing to run out of', () => {
    expect(verdict(rule, draft([product(0)], task('content', 3)))).toBe('not-applicable draft');
  });
  test('content goals beside others ask for nothing', () => {
    const tasks = [task('content', 30), task('orders', 10)];
    expect(verdict(rule, draft([product(9)], ...tasks))).toBe('warning products:short');
    expect(verdict(rule, draft([product(10)], ...tasks))).toBe('pass');
  });
  test('a stock or a price that was not read', () => {
    expect(verdict(rule, draft([product(50), product(null)], task('orders', 10)))).toBe(
      'cannot-tell rule:noStock',
    );
    expect(verdict(rule, draft([], task('orders', 10)))).toBe('cannot-tell rule:noStock');
    const unpriced = [product(50, null)];
    expect(verdict(rule, draft(unpriced, task('sales', 10)))).toBe('cannot-tell rule:noPrice');
    expect(verdict(rule, draft(unpriced, task('sales', 10), task('orders', 51)))).toBe(
      'warning products:short',
    );
  });
  test('a Challenge has no tasks', () => {
    expect(verdict(rule, { fields: { plusType: read('challenge') } })).toBe('not-applicable draft');
  });
});
