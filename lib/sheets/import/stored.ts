import { crc32, type Entry } from './archive';

/** Entries put into a zip file without packing, so that who reads it next unpacks nothing that was not counted. */
export function stored(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const head = header(name, bytes);
    const local = record(0x04034b50, head, null);
    central.push(record(0x02014b50, head, offset));
    parts.push(local, bytes);
    offset += local.length + bytes.length;
  }
  const directory = central.reduce((length, part) => length + part.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, directory, true);
  end.setUint32(16, offset, true);
  return joined([...parts, ...central, new Uint8Array(end.buffer)]);
}

interface Head {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly size: number;
}
function header(name: string, bytes: Uint8Array): Head {
  return { name: new TextEncoder().encode(name), crc: crc32(bytes), size: bytes.length };
}

/** A header; the one in the directory has a version more at its start and says where the entry lies. */
function record(signature: number, { name, crc, size }: Head, offset: number | null): Uint8Array {
  const fixed = offset === null ? 30 : 46;
  const bytes = new Uint8Array(fixed + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  const at = offset === null ? 4 : 6;
  view.setUint16(at, 20, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
  if (offset !== null) view.setUint32(42, offset, true);
  bytes.set(name, fixed);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
