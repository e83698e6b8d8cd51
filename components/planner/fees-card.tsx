import type { FeeRow, FeeTable } from '../../lib/state/planner-fees';
import { FeesChart } from './fees-chart';
import { useSpeech } from './speech';

/** What is paid when: one table and one chart per currency. */
export function FeesCard({ tables }: { readonly tables: readonly FeeTable[] }) {
  const { page } = useSpeech();
  return (
    <section class="pl-card" aria-labelledby="fees-title" data-part="fees">
      <h2 id="fees-title">{page.fees.title}</h2>
      {tables.length === 0 && <p class="cp-soft">{page.fees.empty}</p>}
      {tables.map((table) => (
        <CurrencyFees key={table.currency} table={table} />
      ))}
      {tables.length > 1 && <p class="cp-hint">{page.fees.oneCurrency}</p>}
    </section>
  );
}

function CurrencyFees({ table }: { readonly table: FeeTable }) {
  const { page, say } = useSpeech();
  const { fees } = page;
  return (
    <div class="pl-fees" data-currency={table.currency}>
      <div>
        <table class="pl-table pl-fees-table" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {fees.month}
              </th>
              <Head word={fees.committed} about={fees.committedWhy} />
              <Head word={fees.expected} about={fees.expectedWhy} />
              <Head word={fees.total} />
              <Head word={fees.unknown} />
            </tr>
          </thead>
          <tbody role="rowgroup">
            {table.rows.map((row) => (
              <Month key={row.month ?? 'none'} row={row} table={table} />
            ))}
          </tbody>
          {table.rows.length > 1 && (
            <tfoot role="rowgroup">
              <Month row={{ month: 'all', ...table.total }} table={table} />
            </tfoot>
          )}
        </table>
        {table.total.unknown > 0 && (
          <p class="cp-hint">{say(fees.unknownLine, { count: table.total.unknown })}</p>
        )}
      </div>
      <FeesChart table={table} />
    </div>
  );
}

function Head({ word, about }: { readonly word: string; readonly about?: string }) {
  return (
    <th role="columnheader" scope="col" class="pl-number">
      {word}
      {about !== undefined && <span class="pl-head-about">{about}</span>}
    </th>
  );
}

function Month({ row, table }: { readonly row: FeeRow; readonly table: FeeTable }) {
  const { page, say, format } = useSpeech();
  const { fees } = page;
  const money = (minor: number): string => format.money({ minor, currency: table.currency });
  const name = row.month === null ? fees.noPayDay : row.month === 'all' ? fees.all : format.month(row.month);
  return (
    <tr role="row" data-month={row.month ?? 'none'} data-total={row.total}>
      <th role="rowheader" scope="row">
        {name}
      </th>
      <td role="cell" class="pl-number" data-label={fees.committed}>
        {money(row.committed)}
      </td>
      <td role="cell" class="pl-number" data-label={fees.expected}>
        {money(row.expected)}
      </td>
      <td role="cell" class="pl-number" data-label={fees.total}>
        <strong>{money(row.total)}</strong>
      </td>
      <td role="cell" class="pl-number" data-label={fees.unknown}>
        {row.unknown === 0 ? '–' : say(fees.unknownCell, { count: row.unknown })}
      </td>
    </tr>
  );
}
