import type { Market } from '../../lib/model/market';
import { mayKinds as kinds, type MoneyTable } from '../../lib/state/planner-money';
import { sourceOf } from '../../lib/state/source-of';
import { MonthName } from './money-months';
import { useSpeech } from './speech';

/** What may be charged for a while or come back, month by month, with the source that says so. */
export function MoneyMay({ table, market }: { readonly table: MoneyTable; readonly market: Market }) {
  const { page, say, format } = useSpeech();
  const { money: words } = page;
  const rows = table.rows.filter(({ may }) => kinds.some((kind) => may[kind] > 0));
  const rate = market.limits.plusCrossMonthFee;
  if (rows.length === 0) return null;
  const source = rate === 'unknown' ? null : sourceOf(rate.source);
  const money = (minor: number): string => format.money({ minor, currency: table.currency });
  return (
    <section class="pl-money-may" aria-labelledby={`may-${table.currency}`} data-part="money-may">
      <h3 id={`may-${table.currency}`}>{words.mayTitle}</h3>
      {rate !== 'unknown' && <p class="cp-soft">{say(words.mayAbout, { rate: { rate: rate.value } })}</p>}
      {source && (
        <p class="cp-hint">
          {say(words.maySource, { source: source.title })}{' '}
          {source.url && (
            <a href={source.url} target="_blank" rel="noreferrer noopener">
              {new URL(source.url).host}
            </a>
          )}
        </p>
      )}
      <table class="pl-table pl-fees-table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.month}
            </th>
            {[...kinds.map((kind) => words.may[kind]), words.worst, words.best].map((word) => (
              <th key={word} role="columnheader" scope="col" class="pl-number">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.month ?? 'none'} role="row" data-may={row.month ?? 'none'}>
              <th role="rowheader" scope="row">
                <MonthName month={row.month} />
              </th>
              {kinds.map((kind) => (
                <td key={kind} role="cell" class="pl-number" data-label={words.may[kind]}>
                  {row.may[kind] === 0 ? <span class="cp-soft">–</span> : money(row.may[kind])}
                </td>
              ))}
              <td role="cell" class="pl-number" data-label={words.worst}>
                {money(row.worst)}
              </td>
              <td role="cell" class="pl-number" data-label={words.best}>
                {money(row.best)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
