import { describe, expect, it } from 'vitest';
import { fileNameOf, type Plan } from '../../../lib/sheets';
import { csv } from '../../../lib/sheets/csv';
import { xlsx } from '../../../lib/sheets/xlsx';
import { instant, london, plan, shop } from './plans';

const named = (nickname: string): Plan => plan({ shop: { ...shop, nickname } });

describe('file names', () => {
  it('carry the shop, the day and, for the workbook, the time in the shop zone', () => {
    expect(fileNameOf(xlsx, plan())).toBe('collab-plan_toko-melati-senja_2026-04-01_0005.xlsx');
    expect(fileNameOf(csv, plan())).toBe('collab-slots_toko-melati-senja_2026-04-01.csv');
    const summer = plan({ market: london, madeAt: instant('2026-07-01T23:30:00Z') });
    expect(fileNameOf(xlsx, summer)).toBe('collab-plan_toko-melati-senja_2026-07-02_0030.xlsx');
  });

  it.each([
    ['Toko Ánh Đào!', 'toko-anh-dao'],
    ['  --Rak & Rasa--  ', 'rak-rasa'],
    ['Toko dengan nama yang panjang sekali', 'toko-dengan-nama-yang-pa'],
    ['aaaaaaaaaaaaaaaaaaaaaaa bbb', 'aaaaaaaaaaaaaaaaaaaaaaa'],
    ['../../etc/passwd', 'etc-passwd'],
    ['ร้านสวย', 'shop-id'],
    ['', 'shop-id'],
    ['\u202E…', 'shop-id'],
  ])('make %j into %s', (nickname, expected) => {
    expect(fileNameOf(csv, named(nickname))).toBe(`collab-slots_${expected}_2026-04-01.csv`);
  });

  it.each([
    shop.id,
    shop.platformId ?? '',
    `Toko ${shop.platformId ?? ''}`,
    `Toko yang sangat baik ${shop.platformId ?? ''}`,
  ])('never hold an id of the shop, not even in its nickname %s', (nickname) => {
    expect(fileNameOf(xlsx, named(nickname))).toBe('collab-plan_shop-id_2026-04-01_0005.xlsx');
  });
});
