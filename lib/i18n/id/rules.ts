import type { Words } from '../words';
import { plus } from './rules/plus';
import { target } from './rules/target';

export const rules: Words['rules'] = { ...plus, ...target };
