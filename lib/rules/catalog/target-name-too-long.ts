import { defineRule, found, pass } from '../define-rule';
import { lengthsOf } from '../text-length';

export default defineRule({
  id: 'target-name-too-long',
  severity: 'blocker',
  pages: ['target-create', 'target-edit'],
  sources: ['tc-name-30', 'hp-name-30-gb'],
  needs: ['name'],
  limits: ['targetNameLength'],
  check({ name }, { targetNameLength: limit }) {
    const { units, characters } = lengthsOf(name.trim());
    if (characters > limit) return found('blocker', 'name', 'tooLong', { length: characters, limit });
    if (units > limit) return found('warning', 'name', 'edge', { length: units, characters, limit });
    return pass();
  },
});
