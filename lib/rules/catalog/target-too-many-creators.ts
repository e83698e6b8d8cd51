import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'target-too-many-creators',
  severity: 'blocker',
  pages: ['target-create', 'target-edit'],
  sources: ['tc-max-creators-api', 'tc-limits-live', 'hp-creators-50-gb', 'X4'],
  needs: ['creators'],
  limits: ['targetCreators'],
  check({ creators }, { targetCreators: limit }) {
    const count = creators.length;
    return count > limit ? found('blocker', 'creators', 'tooMany', { count, limit }) : pass();
  },
});
