import { Button, Drawer, Input, Select, Table, Tag } from '@arco-design/web-react';
import { useState } from 'react';
import { shelf, type Product } from './draft';
import { dayFromToday, showDay, showMoney } from './format';
import { tid, wrap } from './names';
import { say } from './words';

export function PickDrawer({
  open,
  onCancel,
  onAdd,
}: {
  open: boolean;
  onCancel: () => void;
  onAdd: (products: Product[]) => void;
}) {
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <Drawer
      className={wrap('drawer')}
      width="77%"
      visible={open}
      onCancel={onCancel}
      title={<span className={wrap('drawer-header-title')}>{say('addFromShop')}</span>}
      footer={
        <div className="host-bar">
          <span>
            {chosen.length}/100 {say('productsSelected')}
          </span>
          <Button onClick={onCancel}>{say('cancel')}</Button>
          <Button type="primary" onClick={() => onAdd(shelf.filter(({ id }) => chosen.includes(id)))}>
            {say('add')}
          </Button>
        </div>
      }
    >
      <div className="host-bar">
        <Select
          style={{ width: 140 }}
          defaultValue="name"
          options={[
            { value: 'name', label: say('productName') },
            { value: 'id', label: say('productId') },
          ]}
        />
        <Input.Search {...tid('input_search')} style={{ width: 280 }} placeholder={say('searchProducts')} />
      </div>
      <Table<Product>
        rowKey="id"
        data={[...shelf]}
        pagination={false}
        rowSelection={{
          type: 'checkbox',
          selectedRowKeys: chosen,
          onChange: (keys) => setChosen(keys.map(String)),
        }}
        columns={[
          { title: say('product'), render: (_, product) => <ProductCell product={product} /> },
          { title: say('price'), render: (_, { price }) => showMoney(price) },
          { title: say('itemsSold'), render: () => '184' },
          { title: say('stock'), dataIndex: 'stock' },
          { title: say('status'), render: () => <Tag color="green">{say('eligible')}</Tag> },
          { title: say('dateAdded'), render: () => showDay(dayFromToday(-90)) },
        ]}
      />
    </Drawer>
  );
}

export function ProductCell({ product }: { product: Product }) {
  return (
    <div className="host-product">
      <span className="host-thumb" />
      <div>
        <div className="truncate">{product.name}</div>
        <div className="host-hint">ID: {product.id}</div>
      </div>
    </div>
  );
}
