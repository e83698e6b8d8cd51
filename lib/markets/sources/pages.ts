import type { IsoDay } from '../../model/day';

/** A page that research rows were taken from. `url` is null where the place is not to be named, for example private code. */
export interface Page {
  readonly title: string;
  readonly url: string | null;
  /** The day printed on the page; a page that prints only a month counts from its first day, so that it looks older, not newer. */
  readonly dated: IsoDay | null;
}

const day = (text: string): IsoDay => text as IsoDay;
const university = (site: string, id: string): string =>
  `https://seller-${site}/university/essay?knowledge_id=${id}`;
const idEssay = (id: string): string => university('id.tokopedia.com', id);
const usEssay = (id: string): string => university('us.tiktok.com', id);
const help = (path: string): string => `https://ads.tiktok.com/help/article/${path}`;
const api = (name: string): string =>
  `https://github.com/lazykern/ecommerce-api-docs/blob/HEAD/data/raw/tiktok/api-reference/affiliate-seller/${name}`;

/** The pages by the codes of the research. */
export const pages = {
  S1: {
    title: 'Seller University Indonesia: Collaboration Plus',
    url: `${idEssay('6835711836260097')}&lang=en`,
    dated: day('2026-03-06'),
  },
  S2: {
    title: 'Allymatic Academy: Target Collaboration campaign system',
    url: 'https://allymatic.com/en/academy/tiktok-shop-target-collaboration-campaign-system',
    dated: day('2026-01-01'),
  },
  A1: {
    title: 'Partner API: Create Target Collaboration',
    url: api('create-target-collaboration.doc.json'),
    dated: day('2025-12-02'),
  },
  A2: {
    title: 'Partner API: Update Target Collaboration',
    url: api('update-target-collaboration.doc.json'),
    dated: day('2025-12-01'),
  },
  A4: {
    title: 'Partner API: Search Target Collaborations',
    url: api('search-target-collaborations.doc.json'),
    dated: day('2025-09-16'),
  },
  C1: { title: 'Code that works on the Indonesian Affiliate Center', url: null, dated: day('2026-09-23') },
  C2: { title: 'Code that works on the Vietnamese Affiliate Center', url: null, dated: day('2026-01-01') },
  C4: {
    title: 'Notes of an extension for the Indonesian Affiliate Center',
    url: 'https://github.com/stevenwilson614/LarisID',
    dated: day('2026-01-01'),
  },
  C5: { title: 'Code for the Affiliate Center of several markets', url: null, dated: day('2024-01-01') },
  G1: {
    title: 'Saved page: Target collaboration form of a United Kingdom shop',
    url: 'https://github.com/rehmanul/TikTokAffiliator',
    dated: day('2025-05-20'),
  },
  G18: { title: 'Guide checked on the Vietnamese Affiliate Center', url: null, dated: day('2026-10-01') },
  H1: {
    title: 'TikTok help: About target collaborations in Seller Center',
    url: help('about-target-collaborations-in-seller-center'),
    dated: day('2025-08-01'),
  },
  H2: {
    title: 'TikTok help: How to set up a target collaboration in Seller Center',
    url: help('how-to-set-up-a-target-collaboration-in-seller-center'),
    dated: day('2025-08-01'),
  },
  H3: {
    title: 'TikTok help: About open collaborations in Seller Center',
    url: help('about-open-collaborations-in-seller-center'),
    dated: null,
  },
  H6: {
    title: 'TikTok help: About commission rates for Shop Ads',
    url: help('about-setting-different-affiliate-commission-rates-for-tiktok-shop-ads'),
    dated: day('2025-02-01'),
  },
  H12: {
    title: 'TikTok help: Content Suite and Spark Ads',
    url: help('how-to-use-content-suite-to-create-and-launch-spark-ads'),
    dated: null,
  },
  'U-ID3': {
    title: 'Seller University Indonesia: Affiliate commission settings',
    url: idEssay('3727837290972929'),
    dated: day('2024-06-26'),
  },
  'U-ID3-VN': {
    title: 'Seller University Vietnam: Affiliate commission settings',
    url: university('vn.tiktok.com', '3747225037670161'),
    dated: day('2024-06-27'),
  },
  'U-ID5': {
    title: 'Seller University Indonesia: Sample voucher',
    url: idEssay('6926577456023298'),
    dated: null,
  },
  'U-ID7': {
    title: 'Seller University Indonesia: Late dispatch rate',
    url: idEssay('7753821275686658'),
    dated: day('2025-11-10'),
  },
  'U-ID-OPS': {
    title: 'Seller University Indonesia: course with campaign names',
    url: 'https://seller-id.tokopedia.com/university/course?learning_id=4839645519922960',
    dated: day('2025-12-11'),
  },
  'U-US1': {
    title: 'Seller University US: Sample guide for sellers',
    url: usEssay('5694209038927617'),
    dated: day('2025-09-09'),
  },
  'U-US2': {
    title: 'Seller University US: How creators can request samples',
    url: usEssay('5764641632306946'),
    dated: day('2025-11-19'),
  },
  'U-US3': {
    title: 'Seller University US: Sample integrity policy',
    url: usEssay('6118437723506474'),
    dated: null,
  },
  'U-US5': {
    title: 'Seller University US: How affiliate commission works',
    url: usEssay('6077860360177451'),
    dated: day('2025-09-26'),
  },
  'U-US6': {
    title: 'Seller University US: Target invite and message quotas',
    url: usEssay('6104700982429483'),
    dated: null,
  },
  'U-US7': {
    title: 'Seller University US: Flat fee collaborations for creators',
    url: usEssay('7286303504254763'),
    dated: day('2025-06-10'),
  },
  'U-US8': {
    title: 'Seller University US: Affiliate creatives for ads',
    url: usEssay('2120705643824942'),
    dated: day('2026-01-29'),
  },
  'U-US9': {
    title: 'Seller University US: Dispatch times',
    url: usEssay('8064131472115499'),
    dated: null,
  },
  'U-VN1': {
    title: 'Seller University Vietnam: Free samples',
    url: university('vn.tiktok.com', '6837838528923393'),
    dated: day('2026-04-07'),
  },
  'U-TH1': {
    title: 'Seller University Thailand: Refundable samples',
    url: university('th.tiktok.com', '5285243070695169'),
    dated: day('2025-07-24'),
  },
  T1: {
    title: 'Community copy of the US flat fee page',
    url: 'https://chat.skool.com/ecomai/flat-fee-collaborations-with-affiliate-creators',
    dated: day('2025-06-01'),
  },
  T2: {
    title: 'AfterShip: Create targeted collaborations',
    url: 'https://feed-helpcenter.aftership.com/en/article/create-targeted-collaborations-7bds4d',
    dated: null,
  },
  T4: {
    title: 'Notice about shipping around Lebaran 2026',
    url: 'https://tkfff.com/168362.html',
    dated: day('2026-03-17'),
  },
  T5: {
    title: 'News: joint decree on holidays 2026',
    url: 'https://disway.id',
    dated: day('2025-09-01'),
  },
  T6: {
    title: 'Rekapcepat: marketplace campaign times',
    url: 'https://rekapcepat.id/blog/waktu-terbaik-ikut-campaign-marketplace',
    dated: day('2025-01-01'),
  },
  T7: {
    title: 'Archive help: video code durations',
    url: 'https://help.archive.com',
    dated: null,
  },
  UK1: {
    title: 'Marketrocket: UK sale calendar 2026',
    url: 'https://marketrocket.co.uk',
    dated: day('2026-01-06'),
  },
  OURS: { title: 'Our own conclusion from the sources', url: null, dated: null },
} as const satisfies Record<string, Page>;
export type PageCode = keyof typeof pages;
