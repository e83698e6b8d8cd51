import type { Words } from '../words';

export const rules: Words['rules'] = {};
