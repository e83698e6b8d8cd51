import type { Product, Task } from '../model/draft';

/**
 * The fewest units one creator must sell to reach all goals: orders as they are, sales divided by the dearest price.
 * Orders and sales of one content kind may be the same units, those of video and LIVE are not. Not `certain` when a
 * sales goal could not be turned into units because a price is not known; `atLeast` holds all the same.
 */
export function unitsOf(
  tasks: readonly Task[],
  products: readonly Product[],
): { readonly atLeast: number; readonly certain: boolean } {
  const prices = products.map(({ price }) => price?.minor ?? 0);
  const dearest = Math.max(0, ...prices);
  const priced = prices.length > 0 && prices.every((price) => price > 0);
  const kinds = [...new Set(tasks.map(({ content }) => content))];
  const units = kinds.map((kind) => {
    const of = tasks.filter(({ content }) => content === kind);
    return Math.max(0, ...of.map(({ goal, count }) => unitsOfGoal(goal, count, priced ? dearest : null)));
  });
  const certain = priced || tasks.every(({ goal }) => goal !== 'sales');
  return { atLeast: units.reduce((sum, one) => sum + one, 0), certain };
}

function unitsOfGoal(goal: Task['goal'], count: number, price: number | null): number {
  if (goal === 'orders') return count;
  return goal === 'sales' && price !== null ? Math.ceil(count / price) : 0;
}
