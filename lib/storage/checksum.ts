/**
 * A checksum over plain data, whatever the order of its keys: FNV-1a, twice with different starts. It finds flipped
 * bits and torn rows; it is no protection against somebody who means it.
 */
export function checksum(data: unknown): string {
  const text = canonical(data);
  return `${fnv(text, 0x811c9dc5)}${fnv(text, 0x01a2b3c5)}`;
}

/** Plain data as text with sorted keys; equal data gives equal text. */
export function canonical(data: unknown): string {
  return (
    JSON.stringify(data, (_, value: unknown) => (isRecord(value) ? sorted(value) : value)) ?? 'undefined'
  );
}

function fnv(text: string, start: number): string {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, record[key]]),
  );
}
