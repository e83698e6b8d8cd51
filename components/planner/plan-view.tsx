import { CheckCard } from './check-card';
import { FeesCard } from './fees-card';
import { Later } from './later';
import { QuotaCard } from './quota-card';
import { RemindersCard } from './reminders-card';
import { SlotsCard } from './slots-card';
import type { ViewProps } from './view';

/** The plan as lists: quota, campaigns, money, and the check of a draft. */
export function PlanView({ model, place, backup, check, judge }: ViewProps) {
  return (
    <>
      {place !== null && (
        <>
          <RemindersCard model={model} backup={backup} />
          <QuotaCard model={model} market={place.market} />
          <SlotsCard model={model} />
          <Later draw={() => <FeesCard tables={model.fees.value} />} />
        </>
      )}
      {check && judge && <Later draw={() => <CheckCard check={check} judge={judge} />} />}
    </>
  );
}
