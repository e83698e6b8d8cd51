import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'target-section-incomplete',
  severity: 'note',
  pages: ['target-create', 'target-edit'],
  sources: ['hp-sections'],
  facts: ['incompleteSections'],
  check(_, __, { incompleteSections: sections }) {
    if (sections.length === 0) return pass();
    return found('note', null, 'incomplete', { count: sections.length, names: sections.join(', ') });
  },
});
