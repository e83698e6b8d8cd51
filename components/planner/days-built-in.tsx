import type { PlannerModel } from '../../lib/state/planner';
import type { BuiltIn } from '../../lib/state/planner-days';
import { useSpeech } from './speech';

/** What is built in for the market, each with its source and a switch. */
export function DaysBuiltIn({ model }: { readonly model: PlannerModel }) {
  const { page } = useSpeech();
  const { days: words } = page;
  return (
    <table class="pl-table pl-stack pl-rows" role="table" aria-labelledby="built-in-days">
      <thead role="rowgroup">
        <tr role="row">
          {Object.values(words.column).map((word) => (
            <th key={word} role="columnheader" scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {model.days.builtIn.value.map((one) => (
          <Line key={one.item.id} one={one} model={model} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ one, model }: { readonly one: BuiltIn; readonly model: PlannerModel }) {
  const { page, all, say } = useWords();
  const { days: words } = page;
  const { item, source, next } = one;
  return (
    <tr role="row" data-day-item={item.id} data-on={item.on ? 'yes' : 'no'}>
      <th role="rowheader" scope="row" class="pl-wrap">
        {item.name}
      </th>
      <td role="cell" data-label={words.column.kind}>
        {words.kinds[item.kind]}
      </td>
      <td role="cell" data-label={words.column.when}>
        <When item={item} next={next} />
      </td>
      <td role="cell" class="pl-wrap" data-label={words.column.source}>
        {source === null ? (
          item.source
        ) : (
          <span>
            {source.url === null ? (
              source.title
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                {source.title}
              </a>
            )}{' '}
            <span class="cp-soft">{say(all, { verified: { day: source.verified } })}</span>
          </span>
        )}
      </td>
      <td role="cell" data-label={words.column.on}>
        <Turn model={model} id={item.id} name={item.name} on={item.on} />
      </td>
    </tr>
  );
}

function useWords() {
  const speech = useSpeech();
  return { ...speech, all: speech.words.sidebar.sourceVerified };
}

function When({ item: { when }, next }: Pick<BuiltIn, 'item' | 'next'>) {
  const { page, format, say } = useSpeech();
  const { days: words } = page;
  if (when.every === 'month') return <span>{say(words.every.month, { from: when.from, to: when.to })}</span>;
  if (next === null) return <span class="cp-soft">{words.past}</span>;
  const range =
    next.from === next.to
      ? format.day(next.from)
      : say(words.span, { from: { day: next.from }, to: { day: next.to } });
  return <span>{when.every === 'year' ? say(words.every.year, { when: range }) : range}</span>;
}

interface TurnProps {
  readonly model: PlannerModel;
  readonly id: string;
  readonly name: string;
  readonly on: boolean;
}

/** A switch that says in a word what it is set to. */
export function Turn({ model, id, name, on }: TurnProps) {
  const { page, say } = useSpeech();
  const { days: words } = page;
  const locked = model.readOnly.value;
  return (
    <label class="pl-check">
      <input
        type="checkbox"
        name={`day-${id}`}
        checked={on}
        disabled={locked}
        aria-label={say(words.switch, { name })}
        onChange={(event) => void model.days.turn(id, name, event.currentTarget.checked)}
      />
      <span aria-hidden="true">{on ? words.on : words.off}</span>
    </label>
  );
}
