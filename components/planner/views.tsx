import type { ComponentChildren } from 'preact';
import type { Market } from '../../lib/model/market';
import type { BackupModel } from '../../lib/state/backup';
import type { DraftCheckModel } from '../../lib/state/draft-check';
import type { Judge } from '../../lib/state/judge';
import type { PacksModel } from '../../lib/state/packs';
import type { PlannerModel } from '../../lib/state/planner';
import type { ShopPlan } from '../../lib/state/planner-source';
import type { SettingsModel } from '../../lib/state/settings';
import { CreatorsView } from './creators-view';
import { DaysView } from './days-view';
import { MatrixView } from './matrix-view';
import { MoneyView } from './money-view';
import { MonthView } from './month-view';
import { PlanView } from './plan-view';
import { ReceiptsView } from './receipts-view';
import { SamplesView } from './samples-view';
import { TimelineView } from './timeline-view';

/** What a view may draw from. */
export interface ViewProps {
  readonly model: PlannerModel;
  readonly settings: SettingsModel;
  readonly packs: PacksModel;
  readonly backup?: BackupModel | undefined;
  readonly check?: DraftCheckModel | undefined;
  readonly judge?: Judge | undefined;
  /** The shop that is shown; null before there is one, and while it is read. */
  readonly place: { readonly plan: ShopPlan; readonly market: Market } | null;
}

export interface View {
  /** Its place in the address (`#/plan`) and the key of its name in the words (`planner.views`). */
  readonly id: string;
  readonly draw: (props: ViewProps) => ComponentChildren;
}

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
