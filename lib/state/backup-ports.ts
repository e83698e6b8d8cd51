import type { Ask } from '../messaging/contract';
import type { Instant, Zone } from '../model/day';
import type { Shop } from '../model/plan';
import type { Witness } from '../model/witness';
import type { BackupRecord } from './backup-record';
import type { Part } from './difference';

/** A backup in memory. */
export interface BackupFile {
  readonly name: string;
  readonly text: string;
  readonly digest: string;
}
/** What goes into a backup, besides what is kept beside the plan. */
export interface BackupContent {
  readonly schema: number;
  readonly revision: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly unread: number;
  readonly parts: readonly string[];
  readonly shops: readonly Shop[];
  readonly at: Instant;
}
export type FileFault = 'too-large' | 'not-a-backup' | 'cut' | 'newer' | 'altered' | 'shape';
export type FileReading =
  | {
      readonly ok: true;
      readonly digest: string;
      readonly madeAt: Instant;
      readonly unread: number;
      readonly parts: readonly Part[];
      readonly beside: Readonly<Record<string, unknown>>;
    }
  | { readonly ok: false; readonly fault: FileFault };

export interface BackupFolder {
  readonly name: string;
  allowed(): Promise<boolean>;
  request(): Promise<boolean>;
  write(file: string, text: string): Promise<void>;
  read(file: string): Promise<string>;
}

/** An item that is kept in `storage.local`. */
interface Kept<T> {
  get(): Promise<T>;
  watch(changed: (value: T) => void, signal: AbortSignal): void;
}

/** The outside of backup and restore, handed in by the entrypoint. */
export interface BackupPorts {
  readonly ask: Ask;
  readonly now: () => Instant;
  /** Of this computer. */
  readonly zone: Zone;
  readonly newId: () => string;
  readonly write: (content: BackupContent) => Promise<BackupFile>;
  /** `schema`: the newest version of the database that the worker knows. */
  readonly read: (text: string, schema: number) => Promise<FileReading>;
  /** A text as it comes back out of the file that the browser would be handed. */
  readonly throughFile: (text: string) => Promise<string>;
  /** Hands a file to the browser's downloads. */
  readonly download: (name: string, text: string) => void;
  /** Puts back what is kept beside the plan. */
  readonly putBeside: (items: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly record: Kept<BackupRecord> & { set(value: BackupRecord): Promise<void> };
  readonly witness: Kept<Witness | null>;
  readonly folders: {
    readonly work: boolean;
    choose(): Promise<BackupFolder | null>;
    chosen(): Promise<BackupFolder | null>;
    forget(): Promise<void>;
  };
  /** Bytes that can still be stored; null when that is not known. */
  readonly freeBytes: () => Promise<number | null>;
  readonly shops: () => readonly Shop[];
  /** The plan was restored or given up: show what there is now. */
  readonly changed: () => Promise<void>;
  readonly note: (place: string, error: unknown) => void;
}
