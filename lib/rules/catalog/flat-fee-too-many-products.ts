import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'flat-fee-too-many-products',
  severity: 'warning',
  pages: ['flat-fee-create'],
  sources: ['ff-one-product'],
  needs: ['products'],
  limits: ['flatFeeProducts'],
  check({ products }, { flatFeeProducts: limit }) {
    const count = products.length;
    return count > limit ? found('warning', 'products', 'tooMany', { count, limit }) : pass();
  },
});
