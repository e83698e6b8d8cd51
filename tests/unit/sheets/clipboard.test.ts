import { describe, expect, it } from 'vitest';
import { speechOf } from '../../../lib/i18n';
import type { Plan } from '../../../lib/sheets';
import { copiedTable } from '../../../lib/sheets/clipboard';
import { createImport } from '../../../lib/sheets/import';
import { plainText, unguarded } from '../../../lib/sheets/text';
import { parseCsv } from './csv-parser';
import { formulas, naughty } from './naughty';
import { london, plan, shop, slot } from './plans';

const copied = (one: Plan, language: 'en' | 'id' = 'en') => copiedTable(one, speechOf(language));

/** The table of the HTML, as a browser reads it. */
function cells(html: string): string[][] {
  const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => row);
  return rows.map((row) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, text = '']) =>
      text
        .replaceAll('<br style="mso-data-placement:same-cell">', '\n')
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
    ),
  );
}

describe('the table on the clipboard', () => {
  it('has headings and a row per campaign, in both forms, without ids', () => {
    const { plain, html } = copied(plan());
    const [headings, row] = cells(html);
    expect(headings?.slice(0, 3)).toEqual(['Name', 'Kind', 'Status']);
    expect(row?.slice(0, 4)).toEqual(['April serum push', 'Collaboration Plus, Task', 'Draft', '2026-04-01']);
    expect(plain.split('\r\n')[0]).toMatch(/^Name\tKind\tStatus\t/);
    for (const id of ['slot-1', shop.id, String(shop.platformId)]) expect(plain + html).not.toContain(id);
  });

  it('writes numbers as a person of the language types them, and as plain numbers beside', () => {
    const fee = { minor: 1_250_005, currency: 'GBP' } as const;
    const one = plan({ market: london, slots: [slot({ fee })] });
    expect(copied(one).plain).toContain('\t12500.05\tGBP\t');
    expect(copied(one, 'id').plain).toContain('\t12500,05\tGBP\t');
    expect(copied(one, 'id').plain).toContain('\t15,75%\t');
    expect(copied(one, 'id').html).toContain('<td x:num="12500.05">');
  });

  it.each([...formulas, ...naughty].map((text) => [text.slice(0, 30), text]))(
    'neither runs %j nor lets it leave its cell',
    (_, text) => {
      const { plain, html } = copied(plan({ slots: [slot({ name: text, products: [], notes: text })] }));
      const shown = plainText(text);
      const [, row] = cells(html);
      expect(row?.[0]).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect(unguarded(row?.[0] ?? '')).toBe(shown);
      expect(html.match(/<td/g)).toHaveLength(cells(html)[0]?.length ?? 0);
      const lines = parseCsv(plain, '\t');
      expect(lines).toHaveLength(2);
      expect(lines[1]?.[0]?.text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      const flat = shown.replaceAll('\t', ' ');
      expect([flat, `'${flat}`]).toContain(lines[1]?.[0]?.text);
    },
  );

  it('comes back by an import of the pasted text', async () => {
    const slots = [slot(), slot({ id: 'slot-2', name: 'Two\nlines', notes: '=1+1' })];
    const reading = createImport();
    const bytes = new Uint8Array(new TextEncoder().encode(copied(plan({ slots })).plain));
    expect(await reading.open(bytes, () => undefined)).toMatchObject({ ok: true, own: true });
    const found = reading.show(plan({ slots: [] }), speechOf('en'), null, null);
    expect(found?.rows.map(({ outcome, name }) => [outcome, name])).toEqual([
      ['added', 'April serum push'],
      ['added', 'Two\nlines'],
    ]);
  });
});
