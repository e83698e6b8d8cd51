import { isOpenInvitation, maybeSameProduct, sameCreator, sameProduct } from '../../reckoning/plan-lists';
import { cannotTell, defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'target-pair-already-invited',
  severity: 'warning',
  pages: ['target-create'],
  sources: ['tc-conflict'],
  needs: ['products', 'creators'],
  facts: ['today', 'slots'],
  check({ products, creators }, _, { today, slots }) {
    const meetings = slots
      .filter((slot) => isOpenInvitation(slot, today.day))
      .map((slot) => ({
        slot,
        invited: creators.filter((own) => slot.creators.some((one) => sameCreator(own, one))),
      }))
      .filter(({ invited }) => invited.length > 0);
    const pairs = meetings.flatMap(({ slot, invited }) => {
      const offered = products.filter((own) => slot.products.some((one) => sameProduct(own, one)));
      return invited.flatMap((creator) =>
        offered.map((product) => ({ creator, product: product.name ?? product.id ?? '', slot: slot.name })),
      );
    });
    const [first] = pairs;
    if (first) return found('warning', 'creators', 'invited', { count: pairs.length, ...first });
    const unsure = meetings.find(({ slot }) =>
      slot.products.some((one) => products.some((own) => maybeSameProduct(own, one))),
    );
    return unsure ? cannotTell('nameless', { slot: unsure.slot.name }) : pass();
  },
});
