import { Button, Switch, Table } from '@arco-design/web-react';
import { useState } from 'react';
import { RateBox, type Bound } from './controls';
import type { Product } from './draft';
import { showMoney } from './format';
import { e2e, tid } from './names';
import { options } from './options';
import { PickDrawer, ProductCell } from './product-drawer';
import { countedProducts, fieldLabel, say } from './words';

/** The products of a draft with their rates, and the drawer that adds more. */
export function ProductsBox({ value = [], onChange, kind }: Bound<Product[]> & { kind: 'plus' | 'target' }) {
  const [open, setOpen] = useState(false);
  const change = (id: string, part: Partial<Product>) =>
    onChange?.(value.map((product) => (product.id === id ? { ...product, ...part } : product)));
  const put = (added: Product[]) => {
    onChange?.([...value, ...added.filter(({ id }) => value.every((product) => product.id !== id))]);
    setOpen(false);
  };
  const addButton = (
    <Button type="outline" {...tid('button')} {...e2e('add')} onClick={() => setOpen(true)}>
      {say('addProducts')}
    </Button>
  );
  return (
    <div>
      {value.length > 0 ? (
        <div className="host-bar">
          <span>{countedProducts(value.length)}</span>
          <Button size="small">{say('batchDelete')}</Button>
          <Button size="small">{say('batchCommission')}</Button>
          {addButton}
        </div>
      ) : null}
      <Table<Product>
        {...tid('table')}
        {...e2e('products')}
        rowKey="id"
        data={value}
        scroll={{ y: 420 }}
        rowSelection={{ type: 'checkbox' }}
        pagination={
          value.length > 0
            ? { pageSize: 20, sizeCanChange: true, showTotal: true, hideOnSinglePage: false }
            : false
        }
        noDataElement={
          <div {...e2e('empty')}>
            <div>{say('chooseProducts')}</div>
            <div className="host-hint">{say('addUpTo')}</div>
            {addButton}
          </div>
        }
        columns={columns(kind, change, (id) => onChange?.(value.filter((product) => product.id !== id)))}
      />
      <PickDrawer open={open} onCancel={() => setOpen(false)} onAdd={put} />
    </div>
  );
}

type Change = (id: string, part: Partial<Product>) => void;

function columns(kind: 'plus' | 'target', change: Change, remove: (id: string) => void) {
  const layout = kind === 'plus' ? options.layout : 'a';
  const rate = (product: Product) => (
    <div>
      <RateBox
        value={product.commission}
        onChange={(commission) => change(product.id, { commission })}
        {...(layout === 'b'
          ? { 'aria-label': `${fieldLabel('commission', 'commission', 'b')} ${product.name}` }
          : {})}
      />
      <div className="host-hint host-line">
        {say('estCommission')}:{' '}
        {product.commission ? showMoney((product.price * product.commission) / 100) : '-'}
      </div>
    </div>
  );
  const ads = (product: Product) => (
    <span {...tid('switch')}>
      <Switch
        checked={product.adsCommission !== undefined}
        onChange={(on) => change(product.id, { adsCommission: on ? 8 : undefined })}
      />
    </span>
  );
  const adsRate = (product: Product) =>
    product.adsCommission === undefined ? (
      '-'
    ) : (
      <RateBox
        value={product.adsCommission}
        onChange={(adsCommission) => change(product.id, { adsCommission })}
      />
    );
  const commissionTitle = fieldLabel(
    'commission',
    kind === 'plus' ? 'commission' : 'standardCommission',
    layout,
  );
  const all = [
    {
      key: 'product',
      title: say('product'),
      width: 230,
      render: (_: unknown, product: Product) => <ProductCell product={product} />,
    },
    {
      key: 'price',
      title: say('price'),
      width: 110,
      render: (_: unknown, { price }: Product) => showMoney(price),
    },
    ...(kind === 'plus'
      ? [{ key: 'stock', title: fieldLabel('stock', 'stock'), width: 80, dataIndex: 'stock' }]
      : []),
    {
      key: 'commission',
      title: commissionTitle,
      width: 165,
      render: (_: unknown, product: Product) => rate(product),
    },
    {
      key: 'adsSwitch',
      title: say('shopAds'),
      width: 110,
      render: (_: unknown, product: Product) => ads(product),
    },
    {
      key: 'adsCommission',
      title: fieldLabel('adsCommission', 'shopAdsRate'),
      width: 140,
      render: (_: unknown, product: Product) => adsRate(product),
    },
    {
      key: 'remove',
      title: '',
      width: 80,
      render: (_: unknown, { id }: Product) => (
        <Button type="text" size="mini" aria-label={say('remove')} onClick={() => remove(id)}>
          ✕
        </Button>
      ),
    },
  ];
  const gone = (key: string) =>
    options.without.has(key) || (key === 'adsSwitch' && options.without.has('adsCommission'));
  return all.filter(({ key }) => !gone(key));
}
