import type { Currency } from '../../lib/model/money';
import type { FeeRow } from '../../lib/state/planner-fees';
import { useSpeech } from './speech';

/** The most months that are drawn; the table has all of them. */
const most = 12;
const [height, step, bar] = [120, 44, 24] as const;

type ChartRow = Pick<FeeRow, 'month' | 'committed' | 'expected' | 'total'>;
interface ChartProps {
  readonly table: { readonly currency: Currency; readonly rows: readonly ChartRow[] };
  /** The cap of a month as a dashed line. */
  readonly cap?: number | null;
}

/** Bars by month, committed below expected; the numbers are in the table beside it. */
export function FeesChart({ table, cap = null }: ChartProps) {
  const { page, say, format } = useSpeech();
  const { fees } = page;
  const rows = table.rows
    .filter((row): row is ChartRow & { readonly month: string } => row.month !== null)
    .slice(0, most);
  const highest = Math.max(cap ?? 0, ...rows.map(({ total }) => total));
  if (rows.length === 0 || highest <= 0) return null;
  const money = (minor: number): string => format.money({ minor, currency: table.currency });
  const list = rows
    .map((row) => say(fees.chartItem, { month: format.month(row.month), amount: money(row.total) }))
    .join(', ');
  const width = Math.max(rows.length * step, 3 * step);
  const tall = (minor: number): number => (minor / highest) * (height - 8);
  return (
    <figure class="pl-chart">
      <svg
        viewBox={`0 0 ${width} ${height + 20}`}
        width={width}
        height={height + 20}
        role="img"
        aria-label={say(fees.chart, { currency: table.currency, list })}
      >
        <line class="pl-chart-line" x1="0" x2={width} y1={height + 0.5} y2={height + 0.5} />
        {cap !== null && (
          <line class="pl-chart-cap" x1="0" x2={width} y1={height - tall(cap)} y2={height - tall(cap)} />
        )}
        {rows.map((row, index) => {
          const x = index * step + (step - bar) / 2;
          const [low, high] = [tall(row.committed), tall(row.expected)];
          return (
            <g key={row.month}>
              <rect class="pl-bar-committed" x={x} y={height - low} width={bar} height={low} />
              <rect
                class="pl-bar-expected"
                x={x + 0.75}
                y={height - low - high + 0.75}
                width={bar - 1.5}
                height={Math.max(0, high - 0.75)}
              />
              <text class="pl-chart-text" x={index * step + step / 2} y={height + 15} text-anchor="middle">
                {format.month(row.month).slice(0, 3)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption class="cp-hint">
        <span class="pl-key pl-key-committed">{fees.committed}</span>
        <span class="pl-key pl-key-expected">{fees.expected}</span>
        {cap !== null && <span class="pl-key pl-key-cap">{fees.cap}</span>}
      </figcaption>
    </figure>
  );
}
