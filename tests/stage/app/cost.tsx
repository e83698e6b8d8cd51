import { showMoney } from './format';
import { useDesk } from './form';
import { options } from './options';
import { fieldLabel, say } from './words';

/** The cost of the campaign as the page sums it up: running text, not a field. */
export function CostSummary() {
  const { draft } = useDesk();
  if (options.without.has('totalCost')) return null;
  const total = fieldLabel('totalCost', 'totalCost', options.layout);
  const rows = [
    [say('creatorRewards'), showMoney(draft.budget)],
    [say('serviceFee'), say('included')],
    [total, showMoney(draft.budget)],
  ] as const;
  return (
    <section className="host-block-card host-cost">
      <h3>{say('costSummary', options.layout)}</h3>
      {options.layout === 'b' ? (
        <dl>
          {rows.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        rows.map(([term, value]) => (
          <div className="host-cost-row" key={term}>
            <span>{term}</span>
            <span className={term === total ? 'host-total' : ''}>{value}</span>
          </div>
        ))
      )}
    </section>
  );
}
