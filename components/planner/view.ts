import type { ComponentChildren } from 'preact';
import type { Market } from '../../lib/model/market';
import type { BackupModel } from '../../lib/state/backup';
import type { DraftCheckModel } from '../../lib/state/draft-check';
import type { Judge } from '../../lib/state/judge';
import type { PacksModel } from '../../lib/state/packs';
import type { PlannerModel } from '../../lib/state/planner';
import type { ShopPlan } from '../../lib/state/planner-source';
import type { SettingsModel } from '../../lib/state/settings';

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
