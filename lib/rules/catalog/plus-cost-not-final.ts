import { defineRule, found } from '../define-rule';

export default defineRule({
  id: 'plus-cost-not-final',
  severity: 'note',
  pages: ['plus-create'],
  sources: ['cp-platform-discretion', 'cp-creator-count'],
  needs: ['budget'],
  check: ({ budget }) => found('note', 'budget', 'expected', { budget: { money: budget } }),
});
