import { defineRule, found, notApplicable, pass } from '../define-rule';

export default defineRule({
  id: 'target-flash-sale-with-many',
  severity: 'blocker',
  pages: ['target-create', 'target-edit'],
  sources: ['tc-flash'],
  onlyWhen: { field: 'flashSale', is: 'yes' },
  needs: ['flashSale', 'creators'],
  check({ flashSale, creators }) {
    if (flashSale === 'no') return notApplicable();
    const count = creators.length;
    return count === 1 ? pass('one') : found('blocker', 'creators', 'notOne', { count });
  },
});
