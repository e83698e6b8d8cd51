import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'plus-reward-paid-after-end',
  severity: 'note',
  pages: ['plus-create'],
  sources: ['cp-reward-challenge', 'cp-reward-task'],
  needs: ['plusType'],
  mayBeMissing: ['end'],
  check({ plusType, end }) {
    if (plusType === 'task') return pass('during');
    if (end === null) return found('note', 'plusType', 'after');
    return found('note', 'plusType', 'afterDay', { end: { day: end } });
  },
});
