/** Days for the stage: the shop's today and its distance, written as the page writes them. */
export const today = (): Temporal.PlainDate => Temporal.Now.plainDateISO('Asia/Jakarta');

export function inDays(days: number): string {
  return today().add({ days }).toString();
}

/** `12/31/2026` on an English page, `31/12/2026` on an Indonesian one. */
export function asTyped(iso: string, language: 'en' | 'id' = 'en'): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return language === 'en' ? `${month}/${day}/${year}` : `${day}/${month}/${year}`;
}
