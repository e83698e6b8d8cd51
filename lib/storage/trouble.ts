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
export async function troubleOf(error: unknown): Promise<Trouble | null> {
  if (error instanceof Trouble) return error;
  if (!(error instanceof Error) || !(error.name in kindOfError)) return null;
  const known = kindOfError[error.name] ?? 'failed';
  const kind = known === 'failed' && (await isDiskFull()) ? 'storage-full' : known;
  return new Trouble(kind, `${error.name}: ${error.message}`, { cause: error });
}

/** Whether the disk has no room: LevelDB only says that something failed, and nobody says when there is room again. */
export async function isDiskFull(): Promise<boolean> {
  const { quota = Infinity, usage = 0 } = (await globalThis.navigator?.storage?.estimate()) ?? {};
  return quota - usage < leastRoom;
}

/** Bytes: what a store of the browser needs to open and to write a little. */
const leastRoom = 1 << 22;

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
