/** `node --import tsx tests/bench/sheets-memory.ts [CASE]`: the most memory that opening a file takes, in MB. */
import '../setup';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { createImport } from '../../lib/sheets/import';
import { crc32, unpacked } from '../../lib/sheets/import/archive';

const cases: Readonly<Record<string, () => Promise<Uint8Array<ArrayBuffer>>>> = {
  'nothing (the process itself)': () => Promise.resolve(new TextEncoder().encode('Name,Kind\n')),
  '20,000 rows of 24 columns': () => table(20_000, 24, (row, column) => `Text ${row} ${column % 5}`),
  '20,000 rows, every text another': () => table(20_000, 20, (row, column) => `Text ${row} and ${column}`),
  '10 MB of CSV': () =>
    Promise.resolve(
      new TextEncoder().encode(
        `Name,Kind\n${'abc,target,x,y,z,1,2,3,4,5\n'.repeat(19_000)}${'n'.repeat(9_000_000)},target\n`,
      ),
    ),
  'a sheet that unpacks to 24 MB of remarks': () => padded(24_000_000),
};

const [name, file] = process.argv.slice(2);
if (name === undefined || file === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-memory-'));
  for (const [one, made] of Object.entries(cases)) {
    const path = join(folder, 'file');
    writeFileSync(path, await made());
    const own = [fileURLToPath(import.meta.url), one, path];
    process.stdout.write(execFileSync(process.execPath, ['--import', 'tsx', ...own], { encoding: 'utf8' }));
  }
  rmSync(folder, { recursive: true });
} else {
  const bytes = new Uint8Array(readFileSync(file));
  const before = process.memoryUsage().rss;
  const opened = await createImport().open(bytes, () => undefined);
  // What the system counted as the most, in kB.
  const most = process.resourceUsage().maxRSS * 1024;
  const mb = (size: number): number => Math.round(size / 1e6);
  const said = opened.ok ? 'opened' : opened.why;
  process.stdout.write(`memory, ${name}: ${mb(most)} MB at most, ${mb(before)} MB before (${said})\n`);
}

async function table(rows: number, columns: number, text: (row: number, column: number) => string) {
  const cells = Array.from({ length: rows - 1 }, (_, row) =>
    Array.from({ length: columns }, (__, column) => text(row, column)),
  );
  const heads = ['Name', 'Kind', ...Array.from({ length: columns - 2 }, (_, column) => `Column ${column}`)];
  return new Uint8Array(await writeXlsx({ sheets: [{ name: 'Mine', rows: [heads, ...cells] }] }));
}

/** A good workbook whose sheet is followed by remarks, which pack well and are not refused for it. */
async function padded(length: number): Promise<Uint8Array<ArrayBuffer>> {
  const small = await unpacked(await table(3, 3, () => 'x'));
  if (!small.ok) throw new Error(small.why);
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name: path, bytes } of small.entries) {
    const large = path.startsWith('xl/worksheets/');
    const content = Buffer.concat([bytes, large ? noise(length) : Buffer.alloc(0)]);
    const data = deflateRawSync(content, { level: 1 });
    const head = (size: number): Buffer => {
      const fixed = Buffer.alloc(size);
      const at = size === 30 ? 4 : 6;
      fixed.writeUInt32LE(size === 30 ? 0x04034b50 : 0x02014b50, 0);
      fixed.writeUInt16LE(8, at + 4);
      fixed.writeUInt32LE(crc32(content), at + 10);
      fixed.writeUInt32LE(data.length, at + 14);
      fixed.writeUInt32LE(content.length, at + 18);
      fixed.writeUInt16LE(path.length, at + 22);
      return fixed;
    };
    const listed = head(46);
    listed.writeUInt32LE(offset, 42);
    const local = Buffer.concat([head(30), Buffer.from(path), data]);
    central.push(listed, Buffer.from(path));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, directory, end]));
}

function noise(length: number): Buffer {
  const remark = (index: number): string => `<!-- ${index} ${(index * 7919) % 1_000_003} -->`;
  return Buffer.from(Array.from({ length: Math.floor(length / 22) }, (_, index) => remark(index)).join(''));
}
