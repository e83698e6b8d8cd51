import { cannotTell, defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'flat-fee-out-of-range',
  severity: 'warning',
  pages: ['flat-fee-create'],
  sources: ['ff-amount'],
  needs: ['flatFee'],
  limits: ['flatFeeAmount'],
  check({ flatFee }, { flatFeeAmount: [min, max] }) {
    const { minor, currency } = flatFee;
    // The limit is in the market's own currency, and flat fees exist in one market only.
    if (currency !== 'USD') return cannotTell('otherCurrency', { fee: { money: flatFee } });
    const data = {
      fee: { money: flatFee },
      min: { money: { minor: min, currency } },
      max: { money: { minor: max, currency } },
    };
    if (minor < min) return found('warning', 'flatFee', 'below', data);
    return minor > max ? found('warning', 'flatFee', 'above', data) : pass();
  },
});
