import { briefItems } from '../../model/plan';
import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'target-brief-incomplete',
  severity: 'note',
  pages: ['target-create'],
  sources: ['S2'],
  facts: ['brief'],
  check(_, __, { brief }) {
    const open = briefItems.filter((item) => (brief[item] ?? '').trim() === '');
    if (open.length === 0) return pass();
    // 1 for an open item, 0 for a decided one: the sentence names those that are open.
    const items = Object.fromEntries(briefItems.map((item) => [item, open.includes(item) ? 1 : 0]));
    return found('note', null, 'open', { count: open.length, of: briefItems.length, ...items });
  },
});
