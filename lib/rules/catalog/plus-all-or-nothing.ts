import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'plus-all-or-nothing',
  severity: 'note',
  pages: ['plus-create'],
  sources: ['cp-partial'],
  onlyWhen: { field: 'plusType', is: 'task' },
  needs: ['tasks'],
  mayBeMissing: ['reward'],
  check({ tasks, reward }) {
    const count = tasks.length;
    if (count < 2) return pass();
    if (!reward) return found('note', 'tasks', 'several', { count });
    return found('note', 'tasks', 'severalFor', { count, reward: { money: reward } });
  },
});
