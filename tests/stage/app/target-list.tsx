import { Button, Dropdown, Input, Menu, Pagination, Select, Table, Tabs, Tag } from '@arco-design/web-react';
import { dayFromToday, showDay } from './format';
import { tid } from './names';
import { navigate, places } from './route';
import { countedProducts, say } from './words';

type Invitation = {
  id: string;
  name: string;
  changed: number;
  products: number;
  invited: number;
  accepted: number;
  promoted: number;
};

const invitations: readonly Invitation[] = [
  {
    id: '7498800000000000001',
    name: 'Sabun Sereh batch 1',
    changed: -3,
    products: 1,
    invited: 50,
    accepted: 12,
    promoted: 4,
  },
  {
    id: '7498800000000000002',
    name: 'Serum Kelor kreator lama',
    changed: -9,
    products: 2,
    invited: 18,
    accepted: 6,
    promoted: 6,
  },
  {
    id: '7498800000000000003',
    name: 'Lilin Pandan',
    changed: -20,
    products: 1,
    invited: 5,
    accepted: 0,
    promoted: 0,
  },
];

export function TargetList() {
  return (
    <div>
      <div className="host-page-head">
        <h1>{say('targetCollaboration')}</h1>
        <Button
          type="primary"
          onClick={() => navigate(`${places.target}/create?enter_from=target_invitation_list`)}
        >
          {say('invite')}
        </Button>
      </div>
      <div className="host-banner">{say('banner')}</div>
      <div className="host-block-card">
        <div className="host-bar">
          <Select
            style={{ width: 160 }}
            defaultValue="name"
            options={[
              { value: 'name', label: say('invitationName') },
              { value: 'id', label: 'Invitation ID' },
            ]}
          />
          <Input style={{ width: 260 }} placeholder={say('byName')} />
          <Input style={{ width: 260 }} placeholder={say('byCreator')} />
        </div>
        <div className="host-bar">
          <Tag checkable>{say('accepted')}</Tag>
          <Tag checkable>{say('withSamples')}</Tag>
          <Button type="text">{say('reset')}</Button>
        </div>
      </div>
      <div className="host-block-card">
        <Tabs defaultActiveTab="1" {...tid('tabs')}>
          <Tabs.TabPane key="1" title={`${say('ongoing')} 3`}>
            <InvitationTable />
          </Tabs.TabPane>
          <Tabs.TabPane key="2" title={`${say('expiring')} 0`} />
          <Tabs.TabPane key="3" title={`${say('canceling')} 0`} />
          <Tabs.TabPane key="4" title={`${say('completed')} 0`} />
        </Tabs>
      </div>
    </div>
  );
}

function InvitationTable() {
  return (
    <div>
      <Table<Invitation>
        {...tid('table')}
        rowKey="id"
        data={[...invitations]}
        pagination={false}
        columns={[
          { title: say('invitation'), render: (_, row) => <InvitationCell row={row} /> },
          { title: say('creatorsAccepted'), render: (_, row) => `${row.accepted} ${say('creatorsCount')}` },
          { title: say('creatorsPromoted'), render: (_, row) => `${row.promoted} ${say('creatorsCount')}` },
          { title: say('actions'), render: (_, row) => <RowActions row={row} /> },
        ]}
      />
      <span aria-hidden="true" className="host-marker">
        .
      </span>
      <Pagination {...tid('pagination')} total={3} pageSize={20} showTotal sizeCanChange />
    </div>
  );
}

function InvitationCell({ row }: { row: Invitation }) {
  return (
    <div>
      {row.name} <Tag size="small">ID</Tag>
      <div className="host-hint">
        {say('modified')} {showDay(dayFromToday(row.changed))} | {countedProducts(row.products)} |{' '}
        {row.invited} {say('creatorsInvited')}
      </div>
    </div>
  );
}

function RowActions({ row }: { row: Invitation }) {
  const menu = (
    <Menu>
      <Menu.Item
        key="duplicate"
        onClick={() => navigate(`${places.target}/create?enter_method=duplicate&invitation_id=${row.id}`)}
      >
        Duplicate
      </Menu.Item>
      <Menu.Item key="detail" onClick={() => navigate(`${places.target}/detail?invitation_id=${row.id}`)}>
        {say('viewDetails')}
      </Menu.Item>
    </Menu>
  );
  return (
    <Dropdown.Button
      size="small"
      droplist={menu}
      onClick={() => navigate(`${places.target}/edit?invitation_id=${row.id}`)}
    >
      {say('edit')}
    </Dropdown.Button>
  );
}

export function TargetDetail() {
  const id = new URLSearchParams(location.search).get('invitation_id');
  const row = invitations.find((invitation) => invitation.id === id) ?? invitations[0];
  return (
    <div className="host-block-card">
      <h1>{row?.name}</h1>
      <p>
        {say('until')} {showDay(dayFromToday(30))}
      </p>
    </div>
  );
}
