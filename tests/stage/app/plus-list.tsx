import { Button, Descriptions, Radio, Table, Tabs, Tag } from '@arco-design/web-react';
import { useState } from 'react';
import { count } from './debug';
import { openingDraft } from './draft';
import { dayFromToday, showDay, showMoney } from './format';
import { tid, wrap } from './names';
import { options } from './options';
import { navigate, places } from './route';
import { say, type Word } from './words';

type Campaign = {
  id: string;
  name: string;
  type: Word;
  status: Word;
  start: number;
  end: number;
  created: number;
  cost: number;
};

/** One campaign of each status; days count from today. */
const campaigns: readonly Campaign[] = [
  {
    id: '7512340000000000101',
    name: 'Serum Kelor akhir tahun',
    type: 'task',
    status: 'draft',
    start: 14,
    end: 43,
    created: -1,
    cost: 15000000,
  },
  {
    id: '7512340000000000102',
    name: 'Sabun Sereh mingguan',
    type: 'task',
    status: 'pending',
    start: 20,
    end: 40,
    created: -2,
    cost: 8000000,
  },
  {
    id: '7512340000000000103',
    name: 'Tantangan Masker',
    type: 'challenge',
    status: 'paid',
    start: 5,
    end: 34,
    created: -6,
    cost: 12500000,
  },
  {
    id: '7512340000000000104',
    name: 'Lilin Pandan',
    type: 'task',
    status: 'ongoing',
    start: -7,
    end: 30,
    created: -21,
    cost: 9750000,
  },
  {
    id: '7512340000000000105',
    name: 'Tantangan Serum',
    type: 'challenge',
    status: 'ended',
    start: -60,
    end: -20,
    created: -70,
    cost: 20000000,
  },
  {
    id: '7512340000000000106',
    name: 'Paket hemat',
    type: 'task',
    status: 'recalled',
    start: 3,
    end: 20,
    created: -9,
    cost: 4500000,
  },
  {
    id: '7512340000000000107',
    name: 'Promo pembuka',
    type: 'task',
    status: 'cancelled',
    start: -30,
    end: -10,
    created: -45,
    cost: 3000000,
  },
  {
    id: '7512340000000000108',
    name: 'Promo gajian',
    type: 'task',
    status: 'expired',
    start: -12,
    end: 10,
    created: -28,
    cost: 6000000,
  },
];

const colours: Partial<Record<Word, string>> = {
  pending: 'orange',
  paid: 'arcoblue',
  ongoing: 'green',
  ended: 'gray',
};

export function PlusList() {
  const [tab, setTab] = useState('all');
  const shown = campaigns.filter(({ status }) => tab === 'all' || status === tab);
  const tabs: readonly Word[] = ['all', 'draft', 'pending', 'ongoing', 'ended'];
  return (
    <div>
      <div className="host-page-head" {...tid('page_header')}>
        <h1 className={wrap('page-header-title-text')}>{say('plus')}</h1>
        <Button type="primary" onClick={() => navigate(`${places.plus}/create`)}>
          {say('createCampaign', options.layout)}
        </Button>
      </div>
      <div className="host-block-card">
        <Tabs activeTab={tab} onChange={setTab} {...tid('tabs')}>
          {tabs.map((word) => (
            <Tabs.TabPane
              key={word}
              title={`${say(word)} ${campaigns.filter(({ status }) => word === 'all' || status === word).length}`}
            />
          ))}
        </Tabs>
        <Table<Campaign>
          {...tid('table')}
          rowKey="id"
          data={shown}
          scroll={{ x: 1050 }}
          pagination={{ pageSize: 20, sizeCanChange: true, showTotal: true, hideOnSinglePage: false }}
          columns={[
            { title: say('name'), width: 230, render: (_, row) => <Named row={row} /> },
            { title: say('plusType'), render: (_, row) => say(row.type) },
            {
              title: say('status'),
              render: (_, row) => <Tag color={colours[row.status]}>{say(row.status)}</Tag>,
            },
            { title: say('start'), render: (_, row) => showDay(dayFromToday(row.start)) },
            { title: say('end'), render: (_, row) => showDay(dayFromToday(row.end)) },
            { title: say('created'), render: (_, row) => showDay(dayFromToday(row.created)) },
            { title: say('totalCost'), render: (_, row) => showMoney(row.cost) },
            { title: say('actions'), fixed: 'right', width: 130, render: (_, row) => <Actions row={row} /> },
          ]}
        />
      </div>
    </div>
  );
}

function Named({ row }: { row: Campaign }) {
  return (
    <div>
      {row.name}
      <div className="host-hint">ID: {row.id}</div>
    </div>
  );
}

function Actions({ row }: { row: Campaign }) {
  return (
    <div>
      <Button size="mini" onClick={() => navigate(`${places.plus}/detail?id=${row.id}`)}>
        {say('viewDetails')}
      </Button>
      {row.status === 'paid' ? (
        <Button size="mini" status="danger" onClick={() => count('submits')}>
          {say('recall')}
        </Button>
      ) : null}
    </div>
  );
}

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
          { label: say('created'), value: showDay(dayFromToday(row.created)) },
          { label: say('totalCost'), value: showMoney(row.cost) },
          { label: say('samples', 'b'), value: say('yes') },
        ]}
      />
    </div>
  );
}

export function PlusPayment() {
  const draft = openingDraft('plus');
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
