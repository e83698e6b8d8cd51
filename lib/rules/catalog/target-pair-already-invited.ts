import { isOpenInvitation, sameCreator, sameProduct } from '../../reckoning/plan-lists';
import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'target-pair-already-invited',
  severity: 'warning',
  pages: ['target-create'],
  sources: ['tc-conflict'],
  needs: ['products', 'creators'],
  facts: ['today', 'slots'],
  check({ products, creators }, _, { today, slots }) {
    const pairs = slots
      .filter((slot) => isOpenInvitation(slot, today.day))
      .flatMap((slot) => {
        const invited = creators.filter((own) => slot.creators.some((one) => sameCreator(own, one)));
        const offered = products.filter((own) => slot.products.some((one) => sameProduct(own, one)));
        return invited.flatMap((creator) =>
          offered.map((product) => ({ creator, product: product.name ?? product.id ?? '', slot: slot.name })),
        );
      });
    const [first] = pairs;
    return first ? found('warning', 'creators', 'invited', { count: pairs.length, ...first }) : pass();
  },
});
