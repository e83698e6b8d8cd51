import { unitsOf } from '../../reckoning/units';
import { cannotTell, defineRule, found, notApplicable, pass } from '../define-rule';

export default defineRule({
  id: 'plus-stock-may-run-out',
  severity: 'warning',
  pages: ['plus-create'],
  sources: ['cp-stock'],
  onlyWhen: { field: 'plusType', is: 'task' },
  needs: ['products', 'tasks'],
  check({ products, tasks }) {
    if (tasks.every(({ goal }) => goal === 'content')) return notApplicable();
    const stocks = products.map(({ stock }) => stock);
    const known = stocks.filter((stock) => stock !== null);
    const stock = known.reduce((sum, one) => sum + one, 0);
    const { atLeast: units, certain } = unitsOf(tasks, products);
    if (known.length < stocks.length || stocks.length === 0) return cannotTell('noStock');
    if (stock < units) return found('warning', 'products', 'short', { stock, units });
    return certain ? pass() : cannotTell('noPrice', { stock });
  },
});
