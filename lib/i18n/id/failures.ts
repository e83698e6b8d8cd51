import type { Words } from '../words';

export const failures: Words['failures'] = {};
