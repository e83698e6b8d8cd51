import type { Words } from '../words';

export const sidebar: Words['sidebar'] = {};
