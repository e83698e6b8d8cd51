import { common } from './common';
import { failures } from './failures';
import { fields } from './fields';
import { planner } from './planner';
import { rules } from './rules';
import { sheets } from './sheets';
import { sidebar } from './sidebar';

export const en = { common, failures, fields, planner, rules, sheets, sidebar } as const;
