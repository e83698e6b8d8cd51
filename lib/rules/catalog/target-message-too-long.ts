import { defineRule, found, pass } from '../define-rule';
import { lengthsOf } from '../text-length';

export default defineRule({
  id: 'target-message-too-long',
  severity: 'blocker',
  pages: ['target-create', 'target-edit'],
  sources: ['tc-message-500', 'hp-message-500-gb'],
  mayBeBlank: ['message'],
  limits: ['targetMessageLength'],
  check({ message }, { targetMessageLength: limit }) {
    const { units, characters } = lengthsOf(message ?? '');
    if (characters > limit) return found('blocker', 'message', 'tooLong', { length: characters, limit });
    if (units > limit) return found('warning', 'message', 'edge', { length: units, characters, limit });
    return pass();
  },
});
