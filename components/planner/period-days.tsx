import { useState } from 'preact/hooks';
import type { IsoDay } from '../../lib/model/day';
import type { TableModel } from '../../lib/state/planner-table';
import { enteredDay } from '../../lib/state/planner-typed';
import { DayField } from '../ui/day-field';
import { useSpeech } from './speech';

/** First and last day of a period of one's own. A day that is not understood narrows nothing down and says so. */
export function PeriodDays({ table }: { readonly table: TableModel }) {
  const { page } = useSpeech();
  const { period } = table.look.value.filters;
  if (period.of !== 'own') return null;
  return (
    <div class="pl-period" data-part="period-days">
      <End
        label={page.editor.from}
        name="period-from"
        day={period.from}
        onDay={(from) => table.filter({ period: { ...period, from } })}
      />
      <End
        label={page.editor.to}
        name="period-to"
        day={period.to}
        onDay={(to) => table.filter({ period: { ...period, to } })}
      />
    </div>
  );
}

interface EndProps {
  readonly label: string;
  readonly name: string;
  readonly day: IsoDay | null;
  readonly onDay: (day: IsoDay | null) => void;
}

function End({ label, name, day, onDay }: EndProps) {
  const { page, say } = useSpeech();
  const [typed, setTyped] = useState<string | null>(null);
  const entered = enteredDay(typed ?? '');
  // A day from a view that was chosen meanwhile is newer than what is typed.
  const own = typed !== null && (!entered.ok || entered.value === day);
  const problem = own && !entered.ok ? entered.problem : undefined;
  return (
    <DayField
      label={label}
      name={name}
      value={own ? typed : (day ?? '')}
      picked={day ?? ''}
      pickLabel={page.editor.pick}
      problem={problem && say(page.problem[problem.message], problem.data)}
      onType={(text) => {
        setTyped(text);
        const next = enteredDay(text);
        onDay(next.ok ? next.value : null);
      }}
    />
  );
}
