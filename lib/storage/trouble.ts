import type { Refusal } from '../planner/port';

export type TroubleKind =
  'too-new' | 'storage-full' | 'blocked' | 'damaged' | 'emptied' | 'older' | 'slow' | 'failed';

/** The database could not do it. Thrown inside this room, given out as a refusal. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
  constructor(
    readonly kind: TroubleKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The trouble behind an error; null when the error is a bug of ours. */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof Trouble) return error;
  if (!(error instanceof Error) || !(error.name in kindOfError)) return null;
  const kind = kindOfError[error.name] ?? 'failed';
  return new Trouble(kind, `${error.name}: ${error.message}`, { cause: error });
}

/** The refusal that the asker gets. */
export function refusalOf({ kind, message }: Trouble): Refusal {
  return { code: kind === 'too-new' ? 'too-new' : 'storage', message: `${kind}: ${message}` };
}

/** Whether the connection is dead while the database is fine: then one more try on a new connection is right. */
export function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'InvalidStateError' || /connection is closing|backing store/i.test(error.message);
}

/** How IndexedDB says that it failed, as measured in Chromium on both of its stores. */
const kindOfError: Readonly<Record<string, TroubleKind>> = {
  VersionError: 'too-new',
  QuotaExceededError: 'storage-full',
  UnknownError: 'failed',
  AbortError: 'failed',
  InvalidStateError: 'failed',
  NotReadableError: 'failed',
  NotFoundError: 'damaged',
  DataError: 'failed',
  TimeoutError: 'slow',
};
