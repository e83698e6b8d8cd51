import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'target-refundable-sample',
  severity: 'warning',
  pages: ['target-create', 'target-edit'],
  sources: ['sm-11', 'X15'],
  onlyWhen: { field: 'sampleOffered', is: 'yes' },
  needs: ['sampleKind'],
  check: ({ sampleKind }) =>
    sampleKind === 'refundable' ? found('warning', 'sampleKind', 'refundable') : pass(),
});
