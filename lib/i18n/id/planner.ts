import type { Words } from '../words';

export const planner: Words['planner'] = {};
