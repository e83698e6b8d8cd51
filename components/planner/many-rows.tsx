import type { Slot } from '../../lib/model/plan';
import type { ManyPreview } from '../../lib/state/planner-many';
import type { ManyAction } from '../../lib/state/planner-many-form';
import { SeverityShape } from '../ui/severity-mark';
import { useSpeech } from './speech';

interface ManyRowsProps {
  readonly action: ManyAction;
  readonly preview: ManyPreview;
}

/** What a change would do to each campaign, those first that it cannot be made to. */
export function ManyRows({ action, preview }: ManyRowsProps) {
  const { page, common, say } = useSpeech();
  const shown = useShown(action);
  const words = page.table.many;
  const { rows, gone, counted } = preview;
  const of = (will: ManyPreview['rows'][number]['will']): number =>
    rows.filter((row) => row.will === will).length;
  const sum = { change: of('change'), stay: of('stay'), refuse: of('refuse') };
  const listed = [
    ...rows.filter(({ will }) => will === 'refuse'),
    ...rows.filter(({ will }) => will !== 'refuse'),
  ].filter(({ will }) => will !== 'stay');
  const changing = rows.flatMap((row) => (row.will === 'change' ? [row.after] : []));
  // What a status means is known of Collaboration Plus only.
  const known = changing.every(({ kind }) => kind === 'plus-task' || kind === 'plus-challenge');
  const status = known ? changing[0]?.status : undefined;
  return (
    <div class="pl-many" data-part="many-preview">
      {action !== 'delete' && rows.length > 0 && (
        <p class="pl-many-sums" role="status">
          {(['change', 'stay', 'refuse'] as const).map((will) => (
            <span key={will} data-will={will} data-count={sum[will]}>
              {say(words.sum[will], { count: sum[will] })}
            </span>
          ))}
        </p>
      )}
      {gone > 0 && <p class="cp-hint">{say(words.gone, { count: gone })}</p>}
      {counted > 0 && (
        <p class="cp-hint" data-part="many-counted">
          {say(words.counted, { count: counted })}
        </p>
      )}
      {action === 'status' && status !== undefined && <p class="cp-hint">{page.possible[status]}</p>}
      <ul>
        {listed.slice(0, most).map((row) => (
          <li key={row.slot.id} data-will={row.will} data-many={row.slot.id}>
            <strong>{row.slot.name === '' ? page.slots.ghost : row.slot.name}</strong>
            {row.will === 'change' && (
              <span>
                <del>{shown(row.slot)}</del> <span aria-hidden="true">→</span> <ins>{shown(row.after)}</ins>
              </span>
            )}
            {row.will === 'refuse' && (
              <span class="pl-many-why">
                <SeverityShape kind="warning" />
                {say(words.why[row.why], { status: common.status[row.slot.status] })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {listed.length > most && <p class="cp-hint">{say(words.more, { count: listed.length - most })}</p>}
    </div>
  );
}

/** How many campaigns are listed one by one. */
const most = 100;

/** The part of a campaign that an action changes, as a text. */
function useShown(action: ManyAction): (slot: Slot) => string {
  const { page, common, format } = useSpeech();
  const day = (value: Slot['start']): string => (value === null ? page.slots.open : format.day(value));
  const write = {
    status: ({ status }) => common.status[status],
    tags: ({ tags }) => (tags.length === 0 ? '–' : tags.join(', ')),
    payDay: ({ payDay }) => day(payDay),
    move: ({ start, end }) => `${day(start)} – ${day(end)}`,
    delete: ({ name }) => name,
  } as const satisfies Record<ManyAction, (slot: Slot) => string>;
  return write[action];
}
