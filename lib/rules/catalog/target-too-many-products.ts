import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'target-too-many-products',
  severity: 'blocker',
  pages: ['target-create', 'target-edit'],
  sources: ['tc-max-products-api', 'tc-limits-live', 'hp-products-100-gb', 'X4'],
  needs: ['products'],
  limits: ['targetProducts'],
  check({ products }, { targetProducts: limit }) {
    const count = products.length;
    return count > limit ? found('blocker', 'products', 'tooMany', { count, limit }) : pass();
  },
});
