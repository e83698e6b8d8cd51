/** What the detector says to the worker when it recognised a collaboration page: "bring the sidebar here". */
export const wake = { collabPreflight: 'wake' } as const;

/** Whether a raw message is that call. */
export function isWake(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'collabPreflight' in message &&
    message.collabPreflight === wake.collabPreflight
  );
}
