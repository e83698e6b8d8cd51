/**
 * A checksum over plain data, whatever the order of its keys: FNV-1a, twice with different starts. It finds flipped
 * bits and torn rows; it is no protection against somebody who means it.
 */
export function checksum(data: unknown): string {
  const text = canonical(data);
  let one = 0x811c9dc5;
  let two = 0x01a2b3c5;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x01000193);
  }
  return hex(one) + hex(two);
}

/** Plain data as the JSON that it would be with sorted keys; equal data gives equal text. */
export function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map((item) => canonical(item ?? null)).join()}]`;
  if (!isRecord(data)) return JSON.stringify(data) ?? 'undefined';
  const keys = Object.keys(data).sort();
  const members = keys.filter((key) => data[key] !== undefined);
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(data[key])}`).join()}}`;
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
