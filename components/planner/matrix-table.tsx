import { sourceOf } from '../../lib/state/source-of';
import type { MatrixRow, MatrixTable as Table } from '../../lib/state/planner-matrix';
import { SeverityMark } from '../ui/severity-mark';
import { useSpeech } from './speech';

interface MatrixTableProps {
  readonly table: Table;
  readonly hasMargin: boolean;
}

/** One product: stretches of equal days, each with the rates in force, what wins, and what it leaves. */
export function MatrixTable({ table, hasMargin }: MatrixTableProps) {
  const { page } = useSpeech();
  const { matrix: words } = page;
  const heads = [words.when, words.kind.open, words.kind.target, words.kind.plus, words.wins];
  return (
    <div data-product={table.product}>
      <h3 class="pl-wrap">
        {table.name ?? table.product} {table.name !== null && <span class="cp-soft">{table.product}</span>}
      </h3>
      <table class="pl-table pl-stack pl-rates" role="table" aria-label={table.name ?? table.product}>
        <thead role="rowgroup">
          <tr role="row">
            {[...heads, ...(hasMargin ? [words.margin] : [])].map((word) => (
              <th key={word} role="columnheader" scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {table.rows.map((row) => (
            <Stretch key={row.from} row={row} hasMargin={hasMargin} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Stretch({ row, hasMargin }: { readonly row: MatrixRow; readonly hasMargin: boolean }) {
  const { page, common, format, say } = useSpeech();
  const { matrix: words } = page;
  const [first, ...others] = row.outcomes;
  const inForce = (kind: 'open' | 'target' | 'plus'): string => {
    const rates = row.inForce.filter((one) => one.kind === kind).map(({ rate }) => format.rate(rate));
    return rates.length === 0 ? '–' : rates.join(', ');
  };
  return (
    <tr
      role="row"
      data-from={row.from}
      data-to={row.to}
      data-rate={first?.rate ?? ''}
      data-disagree={row.disagree ? 'yes' : 'no'}
    >
      <th role="rowheader" scope="row">
        {row.from === row.to
          ? format.day(row.from)
          : say(words.span, { from: { day: row.from }, to: { day: row.to } })}
      </th>
      {(['open', 'target', 'plus'] as const).map((kind) => (
        <td key={kind} role="cell" data-label={words.kind[kind]}>
          {inForce(kind)}
        </td>
      ))}
      <td role="cell" data-label={words.wins}>
        <div class="pl-wins">
          {first === undefined ? (
            <SeverityMark kind="not-checked" word={words.noRate} />
          ) : (
            <strong>
              {say(words.outcome, { rate: { rate: first.rate }, kind: words.kind[first.kind] })}
            </strong>
          )}
          {others.map((other) => (
            <span key={`${other.kind} ${other.rate}`}>
              {say(other.until === null ? words.or : words.orPromoting, {
                rate: { rate: other.rate },
                kind: words.kind[other.kind],
                until: other.until === null ? '' : { day: other.until },
              })}
            </span>
          ))}
          {row.advantage === 'less' && <SeverityMark kind="warning" word={words.advantage.less} />}
          {row.advantage === 'none' && <SeverityMark kind="note" word={words.advantage.none} />}
          {row.outcomes.some(({ sources }) => sources.length > 0) && <Sources row={row} />}
        </div>
      </td>
      {hasMargin && (
        <td role="cell" data-label={words.margin} data-margin={row.margin?.state ?? 'none'}>
          {row.margin?.state === 'known' ? (
            <>
              {row.margin.loss && <SeverityMark kind="warning" word={common.severity.warning} />}{' '}
              {format.money(row.margin.margin)}
            </>
          ) : (
            <>
              <SeverityMark kind="not-checked" word={common.severity.notChecked} />
              {row.margin?.state === 'not-checked' && (
                <span class="cp-soft"> {row.margin.missing.map((key) => words.figure[key]).join(', ')}</span>
              )}
            </>
          )}
        </td>
      )}
    </tr>
  );
}

/** Opens what each outcome rests on; said in so many words where the pages contradict each other. */
function Sources({ row }: { readonly row: MatrixRow }) {
  const { page, format, say, words: all } = useSpeech();
  const { matrix: words } = page;
  return (
    <details class="pl-sources" data-part={row.disagree ? 'disagree' : 'sources'}>
      <summary>
        {row.disagree ? <SeverityMark kind="warning" word={words.disagree} /> : words.sources}
      </summary>
      <ul>
        {row.outcomes.flatMap((outcome) =>
          outcome.sources.map((id) => {
            const source = sourceOf(id);
            return (
              <li key={`${outcome.rate} ${id}`} data-source={id}>
                {format.rate(outcome.rate)}:{' '}
                {source?.url ? (
                  <a href={source.url} target="_blank" rel="noreferrer noopener">
                    {source.title}
                  </a>
                ) : (
                  (source?.title ?? id)
                )}{' '}
                {source && (
                  <span class="cp-soft">
                    {say(all.sidebar.sourceVerified, { verified: { day: source.verified } })}
                  </span>
                )}
              </li>
            );
          }),
        )}
      </ul>
      {row.disagree && row.outcomes.some(({ kind }) => kind === 'target') && (
        <p class="cp-soft">{words.noOrder}</p>
      )}
    </details>
  );
}
