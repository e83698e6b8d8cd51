/**
 * Words of the rules by id: what it is called, what it says, what it cannot know, and a sentence for each thing it can
 * find. Every sentence of a finding says what was found, what is allowed, and what happens otherwise.
 */
import { plus } from './rules/plus';
import { target } from './rules/target';

export const rules = { ...plus, ...target } as const;
