import { CheckCard } from './check-card';
import { FeesCard } from './fees-card';
import { QuotaCard } from './quota-card';
import { SlotsCard } from './slots-card';
import type { ViewProps } from './views';

/** The plan as lists: quota, campaigns, money, and the check of a draft. */
export function PlanView({ model, place, check, judge }: ViewProps) {
  return (
    <>
      {place !== null && (
        <>
          <QuotaCard model={model} market={place.market} />
          <SlotsCard model={model} />
          <FeesCard tables={model.fees.value} />
        </>
      )}
      {check && judge && <CheckCard check={check} judge={judge} />}
    </>
  );
}
