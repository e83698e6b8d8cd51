import { common } from './common';
import { failures } from './failures';
import { fields } from './fields';
import { planner } from './planner';
import { rules } from './rules';
import { sidebar } from './sidebar';

export const en = { common, failures, fields, planner, rules, sidebar } as const;
