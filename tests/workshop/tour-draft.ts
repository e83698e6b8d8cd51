/** A draft as a seller in a hurry would leave it: a week long, with samples that cannot arrive in time. Names are invented. */
const inDays = (days: number) => Temporal.Now.plainDateISO('Asia/Jakarta').add({ days }).toString();

export const badDraft = {
  name: 'Serum Kelor Gajian',
  plusType: 'task',
  start: inDays(10),
  end: inDays(16),
  budget: 15_000_000,
  sampleOffered: 'yes',
} as const;

/** The end that mends it, as it is typed on an English page. */
export const goodEnd = { iso: inDays(44), typed: written(inDays(44)) } as const;

function written(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${month}/${day}/${year}`;
}
