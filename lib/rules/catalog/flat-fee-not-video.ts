import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'flat-fee-not-video',
  severity: 'blocker',
  pages: ['flat-fee-create'],
  sources: ['ff-what'],
  needs: ['contentType'],
  check({ contentType }) {
    if (contentType === 'video') return pass();
    return found('blocker', 'contentType', contentType === 'live' ? 'live' : 'open');
  },
});
