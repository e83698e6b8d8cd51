import { Button, Descriptions, Radio, Tag } from '@arco-design/web-react';
import { campaigns, colours } from './campaigns';
import { count } from './debug';
import { openingDraft, submittedDraft } from './draft';
import { dayFromToday, showDay, showMoney } from './format';
import { wrap } from './names';
import { say } from './words';

/** The campaign that the address names; `stage-values` may say another status. */
export function PlusDetail() {
  const id = new URLSearchParams(location.search).get('id');
  const row = campaigns.find((campaign) => campaign.id === id) ?? campaigns[3];
  if (!row) return null;
  const asked = openingDraft('plus').status;
  const status =
    asked === 'draft'
      ? row.status
      : (campaigns.find((campaign) => campaign.status === asked)?.status ?? row.status);
  return (
    <div className="host-block-card">
      <h1 className={wrap('page-header-title-text')}>
        {row.name} <Tag color={colours[status]}>{say(status)}</Tag>
      </h1>
      <Descriptions
        column={2}
        data={[
          { label: say('campaignId'), value: row.id },
          { label: say('plusType'), value: say(row.type) },
          {
            label: say('period'),
            value: `${showDay(dayFromToday(row.start))} – ${showDay(dayFromToday(row.end))}`,
          },
          { label: say('created'), value: row.created === null ? '-' : showDay(dayFromToday(row.created)) },
          { label: say('totalCost'), value: showMoney(row.cost) },
          { label: say('samples', 'b'), value: say('yes') },
        ]}
      />
    </div>
  );
}

export function PlusPayment() {
  const draft = submittedDraft();
  const id = new URLSearchParams(location.search).get('id') ?? '7512340000000000999';
  return (
    <div className="host-main host-block-card">
      <h1 className={wrap('page-header-title-text')}>
        {say('payment')} <Tag color="orange">{say('pending')}</Tag>
      </h1>
      <Descriptions
        column={1}
        data={[
          { label: say('campaignId'), value: id },
          { label: say('status'), value: say('pending') },
          { label: say('period'), value: draft.period.map(showDay).join(' – ') },
          { label: say('totalCost'), value: showMoney(draft.budget) },
        ]}
      />
      <p className="host-hint">{say('payHint')}</p>
      <Radio.Group options={[say('bankTransfer'), say('creditCard')]} />
      <div className="host-footer">
        <Button type="primary" onClick={() => count('submits')}>
          {say('payNow')}
        </Button>
      </div>
    </div>
  );
}
