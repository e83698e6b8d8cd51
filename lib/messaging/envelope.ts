/** How a request travels; free of zod, since the asking side makes it. */
export interface Envelope {
  readonly collabPreflight: 'ask';
  readonly operation: string;
  readonly request: unknown;
}

/** Whether a raw message is meant for the server at all; other messages are left to others. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'collabPreflight' in message &&
    message.collabPreflight === 'ask' &&
    'operation' in message &&
    typeof message.operation === 'string' &&
    'request' in message
  );
}
