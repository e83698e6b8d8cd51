import type { Words } from './phrases';

/** Headers of product tables. seen: create form and open list of May 2025 (host-pages 4.3.3, 4.7); ID words of the knowledge base. */
export const productColumns = {
  product: {
    en: {
      seen: 'Product|Product info',
      inferred: 'Products|Product name|Product details|Product information|Selected products|Item|Name',
    },
    id: {
      inferred:
        'Produk|Info produk|Informasi produk|Nama produk|Detail produk|Rincian produk|Produk terpilih|Barang',
    },
    vi: { seen: 'Tên sản phẩm', inferred: 'Sản phẩm|Thông tin sản phẩm' },
    pt: { inferred: 'Produto|Produtos|Informações do produto|Nome do produto' },
    zh: { seen: '商品名称', inferred: '商品|商品信息|产品' },
    es: { inferred: 'Producto' },
    de: { inferred: 'Produkt' },
    th: { inferred: 'สินค้า' },
    ms: { inferred: 'Produk' },
  },
  id: { en: 'Product ID|ID', id: 'ID produk', vi: 'ID sản phẩm', pt: 'ID do produto', zh: '商品 ID' },
  price: {
    en: { seen: 'Price', inferred: 'Retail price|Sale price|Unit price' },
    id: { inferred: 'Harga|Harga jual|Harga satuan' },
    vi: { inferred: 'Giá|Giá bán' },
    pt: { inferred: 'Preço' },
    zh: { inferred: '价格|售价' },
    es: { inferred: 'Precio' },
    de: { inferred: 'Preis' },
    th: { inferred: 'ราคา' },
  },
  stock: {
    en: {
      seen: 'Stock',
      inferred:
        'Inventory|Available stock|Quantity in stock|Available|In stock|Stock left|Quantity available',
    },
    id: { inferred: 'Stok|Persediaan|Sisa stok|Stok tersedia|Tersedia|Stok tersisa|Jumlah stok' },
    vi: { inferred: 'Tồn kho|Kho hàng|Kho' },
    pt: { inferred: 'Estoque|Em estoque|Estoque disponível' },
    zh: { inferred: '库存|可用库存|剩余库存' },
    es: { inferred: 'Existencias|Inventario' },
    de: { inferred: 'Bestand|Lagerbestand' },
    th: { inferred: 'สต็อก' },
  },
  adsRate: {
    en: { seen: 'Shop Ads commission rate', inferred: 'Ads commission rate|Ads rate|Shop Ads rate' },
    id: { inferred: 'Tingkat komisi Iklan Toko|Tingkat komisi iklan|Persentase komisi Iklan Toko' },
    vi: { inferred: 'Tỷ lệ hoa hồng Quảng cáo cửa hàng' },
    pt: { inferred: 'Taxa de comissão de anúncios da loja|Taxa de comissão do Shop Ads' },
    zh: { inferred: '店铺广告佣金率|广告佣金率' },
  },
  ads: {
    en: { seen: 'Shop Ads commission', inferred: 'Ads commission' },
    id: { inferred: 'Komisi Iklan Toko|Komisi iklan' },
    vi: { inferred: 'Hoa hồng Quảng cáo cửa hàng' },
    pt: { inferred: 'Comissão de anúncios da loja|Comissão do Shop Ads' },
    zh: { inferred: '店铺广告佣金|广告佣金' },
  },
  open: {
    en: 'Open commission rate|Open collaboration commission rate|Open collaboration rate|Open commission|Open rate|Open collaboration commission',
    id: 'Komisi terbuka|Tingkat komisi terbuka|Komisi kolaborasi terbuka|Tingkat komisi kolaborasi terbuka',
    zh: '公开合作佣金率|公开佣金率',
  },
  commission: {
    en: {
      seen: 'Standard commission rate|Commission rate',
      inferred:
        'Commission|Standard commission|Target commission rate|Target commission|New commission rate|New commission|Creator commission rate|Creator commission',
    },
    id: {
      inferred:
        'Tingkat komisi standar|Tingkat komisi|Komisi standar|Komisi|Persentase komisi|Tarif komisi|Besaran komisi|Komisi kreator|Komisi baru|Tingkat komisi baru|Persentase komisi baru|Komisi target|Tingkat komisi target',
    },
    vi: { inferred: 'Tỷ lệ hoa hồng tiêu chuẩn|Tỷ lệ hoa hồng|Hoa hồng' },
    pt: { inferred: 'Taxa de comissão padrão|Taxa de comissão|Comissão' },
    zh: { inferred: '标准佣金率|佣金率|佣金|达人佣金率|佣金比例' },
    es: { inferred: 'Tasa de comisión estándar|Tasa de comisión' },
    de: { inferred: 'Standardprovisionssatz|Provisionssatz' },
    th: { inferred: 'อัตราค่าคอมมิชชันมาตรฐาน|อัตราค่าคอมมิชชัน' },
  },
} as const satisfies Readonly<Record<string, Words>>;
