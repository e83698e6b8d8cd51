import { CreatorsView } from './creators-view';
import { DaysView } from './days-view';
import { MatrixView } from './matrix-view';
import { MoneyView } from './money-view';
import { MonthView } from './month-view';
import { PlanView } from './plan-view';
import { ReceiptsView } from './receipts-view';
import { SamplesView } from './samples-view';
import { TimelineView } from './timeline-view';
import type { View } from './view';

/**
 * The views of the planner page, in the order of the navigation; the first one opens by itself. To add one: a line
 * here, and its name under `views` in `lib/i18n/<language>/planner-views.ts`.
 */
export const views = [
  { id: 'plan', draw: (props) => <PlanView {...props} /> },
  { id: 'timeline', draw: (props) => <TimelineView {...props} /> },
  { id: 'month', draw: (props) => <MonthView {...props} /> },
  { id: 'samples', draw: (props) => <SamplesView {...props} /> },
  { id: 'creators', draw: (props) => <CreatorsView {...props} /> },
  { id: 'days', draw: (props) => <DaysView {...props} /> },
  { id: 'money', draw: (props) => <MoneyView {...props} /> },
  { id: 'commission', draw: (props) => <MatrixView {...props} /> },
  { id: 'receipts', draw: (props) => <ReceiptsView {...props} /> },
] as const satisfies readonly [View, ...View[]];

export type ViewId = (typeof views)[number]['id'];
