import { Button } from '@arco-design/web-react';
import { showDay, showMoney } from './format';
import { useDesk } from './form';
import { say } from './words';

/** The phone beside the Plus form: the words of the form with other values behind them. */
export function PlusPreview() {
  return (
    <aside className="host-preview">
      <h3>{say('preview')}</h3>
      <div className="host-phone">
        <div className="host-phone-title">Toko Melati</div>
        <label>{say('name')}</label>
        <input className="host-phone-input" readOnly value="Contoh / Example" />
        <div className="host-phone-row">
          <span>{say('period')}</span>
          <span>
            {showDay('2020-01-01')} – {showDay('2020-01-10')}
          </span>
        </div>
        <div className="host-phone-row">
          <span>{say('start')}</span>
          <span>—</span>
        </div>
        <div className="host-phone-row">
          <span>{say('totalCost')}</span>
          <span>{showMoney(1)}</span>
        </div>
        <div className="host-phone-row">
          <span>{say('sampleOffered')}</span>
          <span>{say('yes')}</span>
        </div>
        <Button long disabled>
          {say('viewDetails')}
        </Button>
      </div>
    </aside>
  );
}

export function TargetPreview() {
  const { draft } = useDesk();
  return (
    <aside className="host-preview">
      <h3>{say('preview')}</h3>
      <div className="host-phone">
        <div className="host-phone-title">Toko Melati&apos;s invite</div>
        <div>
          {say('until')} {draft.until ? showDay(draft.until) : '—'}
        </div>
        <span className="host-tag">{say('samples', 'b')}</span>
        <div className="host-phone-row">
          <b>{say('overview')}</b>
          <span>
            {say('products', 'b')} ({draft.products.length})
          </span>
        </div>
        <h4>{say('aboutShop')}</h4>
        <h4>{say('message')}</h4>
        <p>{draft.message || '—'}</p>
        <h4>{say('preferredContent')}</h4>
        <h4>{say('perks')}</h4>
        <div className="host-phone-row">
          <span>{say('commission')}</span>
          <span>0.00%</span>
        </div>
        <div className="host-phone-row">
          <Button size="mini" disabled>
            Not interested
          </Button>
          <Button size="mini" disabled>
            Add all
          </Button>
        </div>
      </div>
    </aside>
  );
}
