import type { CampaignStatus } from '../../model/draft';
import { defineRule, found } from '../define-rule';

export default defineRule({
  id: 'plus-locks-on-submit',
  severity: 'note',
  pages: ['plus-create'],
  sources: ['cp-no-edit', 'cp-no-cancel-running', 'cp-recall'],
  mayBeMissing: ['status'],
  check({ status }) {
    return found('note', null, status === null ? 'beforeSubmit' : messageOf[status]);
  },
});

const messageOf = {
  draft: 'beforeSubmit',
  'pending-payment': 'pending',
  paid: 'paid',
  ongoing: 'running',
  ended: 'over',
  recalled: 'over',
  cancelled: 'over',
  'expired-unpaid': 'over',
} as const satisfies Record<CampaignStatus, string>;
