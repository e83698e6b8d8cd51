import { Button, Input, Table } from '@arco-design/web-react';
import { tid, wrap } from './names';
import { navigate, places } from './route';
import { say } from './words';

/** Pages where an extension has nothing to say. */
export function Home() {
  return (
    <div>
      <h1>{say('home')}</h1>
      <div className="host-cards">
        <div className="host-block-card">
          <h3>{say('targetCollaboration')}</h3>
          <Button onClick={() => navigate(places.target)}>{say('viewDetails')}</Button>
        </div>
        <div className="host-block-card">
          <h3>{say('findCreators')}</h3>
          <Button onClick={() => navigate(places.creators)}>{say('viewDetails')}</Button>
        </div>
      </div>
    </div>
  );
}

export function Creators() {
  const creators = ['rina.masak', 'budi_unboxing', 'sari.rumah', 'dewi.kulit'].map((handle) => ({ handle }));
  return (
    <div>
      <div {...tid('page_header')}>
        <h1 className={wrap('page-header-title-text')}>{say('findCreators')}</h1>
      </div>
      <div className="host-block-card" id="filter-container">
        <Input.Search {...tid('input_search')} placeholder={say('searchCreators')} />
      </div>
      <div className="host-block-card">
        <Table
          rowKey="handle"
          data={creators}
          pagination={false}
          columns={[
            { title: say('creators'), dataIndex: 'handle' },
            { title: 'GMV', render: () => 'Rp1,5JT' },
            { title: say('itemsSold'), render: () => '2,4RB' },
            { title: say('actions'), render: () => <Button size="small">{say('invite')}</Button> },
          ]}
        />
      </div>
    </div>
  );
}

export function Nowhere() {
  return <h1>{say('notFound')}</h1>;
}
