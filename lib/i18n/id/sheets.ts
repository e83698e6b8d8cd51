import type { Words } from '../words';

export const sheets: Words['sheets'] = {};
