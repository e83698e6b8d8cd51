/**
 * Words by which pages are known, lower case. seen (host-pages 4 and 5): English, and what stands in its tables for other
 * languages, 2024-2026. Words of Collaboration Plus: help page of 6 March 2026; its Indonesian words are inferred.
 */
const list = (words: string): readonly string[] => words.normalize('NFKC').split('|');

const targetForm = list(
  'create invitation|choose products|set up free samples|choose creators|invitation name|' +
    'buat undangan|pilih produk|atur sampel gratis|pilih kreator|nama undangan|' +
    'tạo lời mời|chọn sản phẩm|cài đặt mẫu miễn phí|tên lời mời|criar convite|escolher produtos|escolha produtos|escolha criadores|nome do convite|' +
    '创建新邀请|创建邀请|选择商品|设置免费样品|选择达人|邀请名称|' +
    // inferred
    'einladung erstellen|produkte auswählen|name der einladung|einladungsname|crear invitación|elegir productos|nombre de la invitación|' +
    'สร้างคำเชิญ|เลือกสินค้า|ชื่อคำเชิญ|créer une invitation|choisir des produits|crea invito|scegli i prodotti|招待を作成|商品を選択|招待名|' +
    'buat jemputan|pilih kreator|nama jemputan',
);
const targetTitle = list(
  'target collaboration|target collaborations|kolaborasi tertarget|kolaborasi bertarget|kolaborasi target|colaboração direcionada|定向合作|定向邀请|cộng tác mục tiêu|cộng tác có mục tiêu',
);

export const wordsOf = {
  'target-create': targetForm,
  'target-edit': [
    ...targetForm,
    ...list('edit invitation|ubah undangan|edit undangan|editar convite|编辑邀请|chỉnh sửa lời mời'),
  ],
  'target-list': targetTitle,
  'target-detail': [
    ...targetTitle,
    ...list(
      'creator details|free samples details|invited creators|invitation details|detail kreator|detail undangan|kreator diundang|达人详情|邀请详情|chi tiết lời mời|detalhes do convite',
    ),
  ],
  'flat-fee-create': list(
    'flat fee|flat fee per creator|create flat fee invitation|flat fee collaboration|biaya tetap|固定费用|一口价',
  ).concat(targetForm),
  'open-list': list(
    'open collaboration|kolaborasi terbuka|公开合作|colaboração aberta|cộng tác mở|added products|not added',
  ),
  'open-edit': list(
    'open collaboration|bulk edit|kolaborasi terbuka|ubah massal|公开合作|批量编辑|colaboração aberta|cộng tác mở|commission rate|tingkat komisi',
  ),
  'sample-list': list(
    'sample requests|sample request|permintaan sampel|样品申请|solicitações de amostra|yêu cầu mẫu|yêu cầu hàng mẫu|to review|ready to ship',
  ),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of the feature, alone or in a short title. */
export function isPlusText(text: string): boolean {
  return text.length <= 60 && /(?:collaboration|kolaborasi) plus\b/.test(text);
}

export const plusWords = {
  steps: list(
    'set collaboration preference|set creator preference|preferred task reward plan|preferred task details|preferred task criteria|preferred challenge reward plan|preferred challenge details|preferred challenge criteria|' +
      'set collaboration preferences|set creator preferences|collaboration preference|creator preference|' +
      'atur preferensi kolaborasi|atur preferensi kreator|tetapkan preferensi kolaborasi|tetapkan preferensi kreator|preferensi kolaborasi|preferensi kreator|preferensi rencana hadiah tugas|preferensi rencana hadiah tantangan|preferensi detail tugas|preferensi detail tantangan|preferensi kriteria tugas',
  ),
  create: list(
    'create campaign|create collaboration|create collaboration plus|new campaign|new collaboration|new collaboration plus|create a campaign|create new campaign|cost summary|submit for payment|' +
      'buat kampanye|buat kolaborasi|buat kolaborasi plus|kampanye baru|kolaborasi baru|buat kampanye baru|ringkasan biaya|ajukan pembayaran',
  ),
  labels: list(
    'campaign name|collaboration name|campaign period|collaboration period|campaign type|collaboration type|start date|end date|reward per creator|total budget|total cost|task|challenge|offer free samples|choose products|' +
      'nama kampanye|nama kolaborasi|periode kampanye|periode kolaborasi|jenis kampanye|jenis kolaborasi|tipe kampanye|tipe kolaborasi|tanggal mulai|tanggal berakhir|tanggal selesai|hadiah per kreator|total anggaran|total biaya|tugas|tantangan|tawarkan sampel gratis|pilih produk',
  ),
  /** Said once of one campaign, or many times in a list. */
  statuses: list(
    'pending payment|ongoing|completed|ended|recalled|draft|paid|' +
      'menunggu pembayaran|berlangsung|sedang berlangsung|selesai|berakhir|ditarik|draf|dibayar',
  ),
  facts: list('campaign id|status|created on|created at|id kampanye|dibuat pada'),
  /** Said of several campaigns only. */
  several: list(
    'all|all campaigns|my campaigns|action|actions|semua|semua kampanye|kampanye saya|tindakan|aksi',
  ),
  detail: list(
    'campaign details|campaign detail|collaboration details|managing campaign details|detail kampanye|detail kolaborasi|rincian kampanye',
  ),
} as const;
