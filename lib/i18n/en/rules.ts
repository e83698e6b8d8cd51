/**
 * Words of the rules by id: what it is called, what it says, what it cannot know, and a sentence for each thing it can
 * find. Every sentence of a finding says what was found, what is allowed, and what happens otherwise.
 */
import { flatFee } from './rules/flat-fee';
import { open } from './rules/open';
import { plus } from './rules/plus';
import { plusMoney } from './rules/plus-money';
import { plusPlan } from './rules/plus-plan';
import { target } from './rules/target';
import { targetTerms } from './rules/target-terms';

export const rules = {
  ...plus,
  ...plusPlan,
  ...plusMoney,
  ...target,
  ...targetTerms,
  ...flatFee,
  ...open,
} as const;
