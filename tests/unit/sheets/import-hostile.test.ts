import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speechOf } from '../../../lib/i18n';
import { previewOf } from '../../../lib/sheets/import';
import { crc32, unpacked } from '../../../lib/sheets/import/archive';
import { stored } from '../../../lib/sheets/import/stored';
import { xlsx } from '../../../lib/sheets/xlsx';
import { plan } from './plans';

const empty = plan({ slots: [] });
const whole = await xlsx.encode(plan(), speechOf('en'));
const why = async (file: Uint8Array<ArrayBuffer>) => {
  const preview = await previewOf(file, empty);
  return preview.ok ? `${preview.rows.length} rows` : preview.why;
};

interface Packed {
  readonly name: string;
  readonly content: Uint8Array;
  readonly claimed?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly localName?: string;
}
/** A zip file as somebody with bad intent would make it. */
function zip(entries: readonly Packed[], count = entries.length): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const {
    name,
    content,
    claimed = content.length,
    flags = 0,
    method = 8,
    localName = name,
  } of entries) {
    const data = method === 8 ? deflateRawSync(content, { level: 9 }) : Buffer.from(content);
    const head = (size: number) => {
      const bytes = Buffer.alloc(size);
      const at = size === 30 ? 4 : 6;
      bytes.writeUInt32LE(size === 30 ? 0x04034b50 : 0x02014b50, 0);
      bytes.writeUInt16LE(20, at);
      bytes.writeUInt16LE(flags, at + 2);
      bytes.writeUInt16LE(method, at + 4);
      bytes.writeUInt32LE(crc32(content), at + 10);
      bytes.writeUInt32LE(data.length, at + 14);
      bytes.writeUInt32LE(claimed, at + 18);
      bytes.writeUInt16LE(size === 30 ? localName.length : name.length, at + 22);
      return bytes;
    };
    const local = Buffer.concat([head(30), Buffer.from(localName, 'latin1'), data]);
    const listed = head(46);
    listed.writeUInt32LE(offset, 42);
    central.push(listed, Buffer.from(name, 'latin1'));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, directory, end]));
}
const text = (content: string) => new TextEncoder().encode(content);
const zeros = (size: number) => new Uint8Array(size);

describe('a hostile file is refused in a sentence', () => {
  it('reads the file that the others are made from', async () => {
    expect(await why(whole)).toBe('1 rows');
  });

  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['too many bytes', zeros(10_000_001), 'too-large'],
    ['nothing', zeros(0), 'no-columns'],
    ['NUL bytes', zeros(1000), 'encoding'],
    ['no text', new Uint8Array([0xc3, 0x28, 0xa0]), 'encoding'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'encoding'],
    ['a quote without end', text('Name,Kind\n"x,target\n'), 'damaged'],
    ['text after a quote', text('Name,Kind\n"x"y,target\n'), 'damaged'],
    ['other columns', text('a,b\n1,2\n'), 'no-columns'],
    ['a column twice', text('Name,Kind,Nama\nx,target,y\n'), 'column-twice'],
    ['too many columns', text(`Name,Kind${','.repeat(100)}\n`), 'too-many-rows'],
    ['too many rows', text(`Name,Kind\n${'x,target\n'.repeat(20_001)}`), 'too-many-rows'],
    ['a bomb', zip([{ name: 'xl/a.xml', content: zeros(60_000_000) }]), 'packed-too-tightly'],
    [
      'a bomb that claims to be small',
      zip([{ name: 'xl/a.xml', content: zeros(60_000_000), claimed: 9 }]),
      'packed-too-tightly',
    ],
    ['a lie about the size', zip([{ name: 'xl/a.xml', content: text('<a>abc</a>'), claimed: 4 }]), 'damaged'],
    ['a way up', zip([{ name: 'xl/../../a.xml', content: text('<a/>') }]), 'damaged'],
    ['a root', zip([{ name: '/a.xml', content: text('<a/>') }]), 'damaged'],
    [
      'a name twice',
      zip([
        { name: 'a.xml', content: text('<a/>') },
        { name: 'a.xml', content: text('<b/>') },
      ]),
      'damaged',
    ],
    ['two names for one', zip([{ name: 'a.xml', localName: 'b.xml', content: text('<a/>') }]), 'damaged'],
    ['a password', zip([{ name: 'a.xml', content: text('<a/>'), flags: 1 }]), 'encrypted'],
    ['an unknown packing', zip([{ name: 'a.xml', content: text('<a/>'), method: 12 }]), 'damaged'],
    ['too many entries', zip([{ name: 'a.xml', content: text('<a/>') }], 60_000), 'packed-too-tightly'],
    ['more entries than there are', zip([{ name: 'a.xml', content: text('<a/>') }], 3), 'damaged'],
    ['no workbook', zip([{ name: 'a.xml', content: text('<a/>') }]), 'damaged'],
    [
      'a doctype',
      zip([{ name: 'xl/workbook.xml', content: text('<!DOCTYPE a [<!ENTITY b "c">]><a/>') }]),
      'damaged',
    ],
    [
      'a far corner',
      zip([{ name: 'xl/worksheets/sheet1.xml', content: text('<c r="XFD1048576"/>') }]),
      'too-many-rows',
    ],
    [
      'a far row',
      zip([{ name: 'xl/worksheets/sheet1.xml', content: text("<row r = '1048576'/>") }]),
      'too-many-rows',
    ],
  ])('%s', async (_, file, expected) => {
    expect(await why(file)).toBe(expected);
  });

  it('entries over one another', async () => {
    const file = zip([
      { name: 'a.xml', content: text('<a/>') },
      { name: 'b.xml', content: text('<b/>') },
    ]);
    const view = new DataView(file.buffer);
    const second = file.length - 22 - 51;
    const first = second - 51;
    view.setUint32(second + 42, view.getUint32(first + 42, true), true);
    expect(await why(file)).toBe('damaged');
  });

  it('a letter changed where it is not packed', async () => {
    const archive = await unpacked(whole);
    if (!archive.ok) throw new Error(archive.why);
    const file = stored(archive.entries);
    expect(await why(file)).toBe('1 rows');
    const at = Buffer.from(file).indexOf('April serum push');
    file[at] = 0x41 + 1;
    expect(await why(file)).toBe('damaged');
  });

  it('cut off anywhere', async () => {
    for (let length = 0; length < whole.length; length += 61) {
      expect(await why(whole.slice(0, length)), `${length} bytes`).not.toBe('1 rows');
    }
  });

  it('changed anywhere it is refused or says the same, and never throws', async () => {
    const intact = await previewOf(whole, empty);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const file = whole.slice();
        file[at] = (file[at] ?? 0) ^ change;
        const preview = await previewOf(file, empty);
        if (preview.ok) expect(preview).toEqual(intact);
      }),
    );
  });

  it('any bytes are refused or read, and never throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', 'PK', 'Name,Kind\n'),
        async (some, start) => {
          const file = new Uint8Array([...text(start), ...some]);
          expect(typeof (await previewOf(file, empty)).ok).toBe('boolean');
        },
      ),
    );
  });
});

it('cut short at any byte a workbook is refused, and a table is refused or gives its whole rows only', async () => {
  for (let length = 0; length < whole.length; length += 1) {
    expect(['damaged', 'no-columns', 'encoding']).toContain(await why(whole.slice(0, length)));
  }
  const table = text('Name;Kind;Id\r\n"Serum; Ánh";target;a\r\n"Toner";open;b\r\n');
  for (let length = 0; length < table.length; length += 1) {
    expect(['0 rows', '1 rows', '2 rows', 'damaged', 'no-columns', 'encoding']).toContain(
      await why(table.slice(0, length)),
    );
  }
});

it('a sheet that fills more cells than any plan is refused before it is laid out', async () => {
  const cell = '<c r="A1"><v>1</v></c>'.repeat(300_001);
  const sheet = `<worksheet><sheetData><row r="1">${cell}</row></sheetData></worksheet>`;
  expect(
    await why(stored([{ name: 'xl/worksheets/sheet1.xml', bytes: new TextEncoder().encode(sheet) }])),
  ).toBe('too-many-rows');
});
