import type { Words } from '../words';
import { flatFee } from './rules/flat-fee';
import { open } from './rules/open';
import { plus } from './rules/plus';
import { plusMoney } from './rules/plus-money';
import { plusPlan } from './rules/plus-plan';
import { target } from './rules/target';
import { targetTerms } from './rules/target-terms';

export const rules: Words['rules'] = {
  ...plus,
  ...plusPlan,
  ...plusMoney,
  ...target,
  ...targetTerms,
  ...flatFee,
  ...open,
};
