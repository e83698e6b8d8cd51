import type { PanelWords } from '../panel';
import { common } from './common';
import { failures } from './failures';
import { fields } from './fields';
import { rules } from './rules';
import { sidebar } from './sidebar';

/** The words of the panel beside the host's page: what it needs and no more, since they travel into that page. */
export const panelWords: PanelWords = { common, failures, fields, rules, sidebar };
