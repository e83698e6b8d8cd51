import { isAlive, maybeSameProduct, runsBetween, sameProduct } from '../../reckoning/plan-lists';
import { cannotTell, defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'plus-same-product-overlap',
  severity: 'note',
  pages: ['plus-create'],
  sources: ['cp-overlap'],
  needs: ['products', 'start', 'end'],
  facts: ['slots'],
  check({ products, start, end }, _, { slots }) {
    const others = slots.filter(
      (slot) => slot.kind !== 'open' && isAlive(slot) && runsBetween(slot, start, end),
    );
    const shared = others.filter((slot) =>
      slot.products.some((one) => products.some((own) => sameProduct(own, one))),
    );
    const [first] = shared;
    if (first) {
      return found('note', 'products', 'overlaps', {
        count: shared.length,
        name: first.name,
        start: { day: start },
        end: { day: end },
      });
    }
    const unsure = others.some((slot) =>
      slot.products.some((one) => products.some((own) => maybeSameProduct(own, one))),
    );
    return unsure ? cannotTell('nameless') : pass();
  },
});
