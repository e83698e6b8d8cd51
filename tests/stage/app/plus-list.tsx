import { Button, Table, Tabs, Tag } from '@arco-design/web-react';
import { useState } from 'react';
import { campaigns, colours, type Campaign } from './campaigns';
import { count } from './debug';
import { dayFromToday, showDay, showMoney } from './format';
import { tid, wrap } from './names';
import { options } from './options';
import { navigate, places } from './route';
import { say, type Word } from './words';

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
          scroll={{ x: 1160 }}
          pagination={{ pageSize: 20, sizeCanChange: true, showTotal: true, hideOnSinglePage: false }}
          columns={[
            { title: say('name'), width: 230, render: (_, row) => <Named row={row} /> },
            { title: say('plusType'), render: (_, row) => say(row.type) },
            {
              title: say('status'),
              render: (_, row) => <Tag color={colours[row.status]}>{say(row.status)}</Tag>,
            },
            { title: say('start'), render: (_, row) => row.days ?? showDay(dayFromToday(row.start)) },
            { title: say('end'), render: (_, row) => row.days ?? showDay(dayFromToday(row.end)) },
            {
              title: say('created'),
              render: (_, row) => (row.created === null ? '-' : showDay(dayFromToday(row.created))),
            },
            { title: say('totalCost'), width: 130, render: (_, row) => showMoney(row.cost) },
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
