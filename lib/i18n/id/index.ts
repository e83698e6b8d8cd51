import type { Words } from '../words';
import { common } from './common';
import { failures } from './failures';
import { fields } from './fields';
import { planner } from './planner';
import { rules } from './rules';
import { sidebar } from './sidebar';

export const id = { common, failures, fields, planner, rules, sidebar } as const satisfies Words;
