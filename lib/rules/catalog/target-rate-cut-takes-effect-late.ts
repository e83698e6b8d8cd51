import type { Finding } from '../../model/report';
import { addDays } from '../../reckoning/days';
import { sameProduct } from '../../reckoning/plan-lists';
import { cannotTell, defineRule, foundOrPass } from '../define-rule';

export default defineRule({
  id: 'target-rate-cut-takes-effect-late',
  severity: 'note',
  pages: ['target-edit'],
  sources: ['tc-raise-now', 'tc-lower-midnight'],
  needs: ['commission'],
  mayBeMissing: ['products'],
  facts: ['today', 'ownSlot'],
  check({ commission, products }, _, { today, ownSlot }) {
    const one = commission.low === commission.high ? commission.low : null;
    const changes = ownSlot.products.map((before) => {
      const now = products?.find((product) => sameProduct(product, before))?.commission ?? one;
      const name = before.name ?? before.id ?? '';
      return before.commission === null || now === null ? null : { name, before: before.commission, now };
    });
    const cuts = changes.flatMap((change): readonly Finding[] => {
      if (change === null || change.now >= change.before) return [];
      const data = {
        product: change.name,
        before: { rate: change.before },
        now: { rate: change.now },
        from: { day: addDays(today.day, 1) },
      };
      return [{ at: 'commission', severity: 'note', message: 'cut', data }];
    });
    const unknown = changes.length === 0 || changes.includes(null);
    return cuts.length === 0 && unknown ? cannotTell('noEarlierRate') : foundOrPass(cuts);
  },
});
