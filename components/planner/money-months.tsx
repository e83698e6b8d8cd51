import { costKinds as kinds, type MoneyRow, type MoneyTable } from '../../lib/state/planner-money';
import { SeverityMark } from '../ui/severity-mark';
import { useSpeech } from './speech';

/** The months of one currency: what for, how certain, and how much together. */
export function MoneyMonths({ table }: { readonly table: MoneyTable }) {
  const { page } = useSpeech();
  const { money: words } = page;
  return (
    <table class="pl-table pl-fees-table pl-money-table" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.month}
          </th>
          {kinds.map((kind) => (
            <Head key={kind} word={words.kinds[kind]} about={words.kindWhy[kind]} />
          ))}
          <Head word={words.committed} about={words.committedWhy} />
          <Head word={words.expected} about={words.expectedWhy} />
          <Head word={words.total} about="" />
        </tr>
      </thead>
      <tbody role="rowgroup">
        {table.rows.filter(costs).map((row) => (
          <Month key={row.month ?? 'none'} row={row} table={table} />
        ))}
      </tbody>
      {table.rows.length > 1 && (
        <tfoot role="rowgroup">
          <Month row={{ month: 'all', ...table.total, over: 0 }} table={table} />
        </tfoot>
      )}
    </table>
  );
}

/** A month in which something may come and nothing is planned is in the other table only. */
function costs({ total, unknown }: MoneyRow): boolean {
  return total !== 0 || unknown > 0;
}

function Head({ word, about }: { readonly word: string; readonly about: string }) {
  return (
    <th role="columnheader" scope="col" class="pl-number">
      {word}
      {about !== '' && <span class="pl-head-about">{about}</span>}
    </th>
  );
}

function Month({ row, table: { currency } }: { readonly row: MoneyRow; readonly table: MoneyTable }) {
  const { page, common, say, format } = useSpeech();
  const { money: words } = page;
  const money = (minor: number): string => format.money({ minor, currency });
  const cell = (label: string, minor: number) => (
    <td key={label} role="cell" class="pl-number" data-label={label}>
      {minor === 0 ? <span class="cp-soft">–</span> : money(minor)}
    </td>
  );
  return (
    <tr role="row" data-month={row.month ?? 'none'} data-total={row.total} data-over={row.over}>
      <th role="rowheader" scope="row">
        <MonthName month={row.month} />
        {row.over > 0 && (
          <span class="pl-money-over">
            <SeverityMark kind="warning" word={common.severity.warning} />{' '}
            {say(words.over, { over: { money: { minor: row.over, currency } } })}
          </span>
        )}
      </th>
      {kinds.map((kind) => cell(words.kinds[kind], row.of[kind]))}
      {cell(words.committed, row.committed)}
      {cell(words.expected, row.expected)}
      <td role="cell" class="pl-number" data-label={words.total}>
        <span>
          <strong>{money(row.total)}</strong>
          {row.unknown > 0 && (
            <span class="pl-head-about">{say(words.unknownCell, { count: row.unknown })}</span>
          )}
        </span>
      </td>
    </tr>
  );
}

/** A month by its name; `all` is the row of sums. */
export function MonthName({ month }: { readonly month: string | null }) {
  const { page, format } = useSpeech();
  const { money: words } = page;
  return <>{month === null ? words.noMonth : month === 'all' ? words.all : format.month(month)}</>;
}
