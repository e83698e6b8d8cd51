/**
 * A packed file from somebody else, checked to the last byte before anything is done with it: number of entries,
 * their names, where they lie, how large they really become (counted while unpacking, whatever the headers claim),
 * their checksum. What is not exactly right is refused; nothing is ever cut short.
 */
import { limits, refused, type Refusal } from './table';

export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
export type Archive =
  { readonly ok: true; readonly entries: readonly Entry[] } | { readonly ok: false; readonly why: Refusal };

/** The entries of a zip file, unpacked and verified. */
export async function unpacked(file: Uint8Array<ArrayBuffer>): Promise<Archive> {
  const listed = directory(file);
  if (!listed.ok) return listed;
  const entries: Entry[] = [];
  let total = 0;
  for (const { name, method, crc, size, data } of listed.headers) {
    const most = Math.min(limits.unpackedBytes - total, file.length * limits.ratio);
    const bytes = method === 0 ? data : await inflated(data, most);
    if (bytes === 'too-large' || bytes.length > most) return refused('packed-too-tightly');
    if (bytes === 'damaged') return refused('damaged');
    if (bytes.length !== size || crc32(bytes) !== crc) return refused('damaged');
    total += bytes.length;
    entries.push({ name, bytes });
  }
  return { ok: true, entries };
}

interface Header {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** The headers by the directory at the end; the ones before the data must say the same name. */
function directory(file: Uint8Array<ArrayBuffer>) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = endRecord(view);
  if (end === null) return refused('damaged');
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return refused('packed-too-tightly');
  const headers: Header[] = [];
  const names = new Set<string>();
  const ends: [from: number, to: number][] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return refused('damaged');
    if ((view.getUint16(at + 8, true) & 1) === 1) return refused('encrypted');
    const method = view.getUint16(at + 10, true);
    const [crc, packed, size] = [16, 20, 24].map((offset) => view.getUint32(at + offset, true));
    const [nameLength = 0, extra = 0, comment = 0] = [28, 30, 32].map((o) => view.getUint16(at + o, true));
    const local = view.getUint32(at + 42, true);
    const name = latin(file.subarray(at + 46, at + 46 + nameLength));
    if (crc === undefined || packed === undefined || size === undefined) return refused('damaged');
    if ((method !== 0 && method !== 8) || !safeName.test(name) || names.has(name)) return refused('damaged');
    if (local + 30 > end || view.getUint32(local, true) !== 0x04034b50) return refused('damaged');
    const localName = view.getUint16(local + 26, true);
    const from = local + 30 + localName + view.getUint16(local + 28, true);
    if (latin(file.subarray(local + 30, local + 30 + localName)) !== name) return refused('damaged');
    if (from + packed > end) return refused('damaged');
    names.add(name);
    ends.push([local, from + packed]);
    headers.push({ name, method, crc, size, data: file.subarray(from, from + packed) });
    at += 46 + nameLength + extra + comment;
  }
  ends.sort(([a], [b]) => a - b);
  const overlapping = ends.some(([, to], index) => to > (ends[index + 1]?.[0] ?? file.length));
  return overlapping ? refused('damaged') : { ok: true as const, headers };
}

/** Where the record at the end of the file is. */
function endRecord(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (
      view.getUint32(at, true) === 0x06054b50 &&
      at + 22 + view.getUint16(at + 20, true) === view.byteLength
    ) {
      return at;
    }
  }
  return null;
}

/** No way up, no root, no drive; names as workbooks have them. */
const safeName = /^(?!\/)(?!.*\.\.)[A-Za-z0-9_[\]. /-]{1,200}$/;

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 1000));
}

async function inflated(data: Uint8Array<ArrayBuffer>, most: number) {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > most) {
        await reader.cancel();
        return 'too-large' as const;
      }
      chunks.push(value);
    }
  } catch {
    return 'damaged' as const;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The checksum that zip files carry (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
