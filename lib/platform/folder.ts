/**
 * A folder that the seller chose, where the browser lets pages write into one. The browser's own handle of it can only
 * be kept in a database, so it has a small one of its own, on the pages of the extension only.
 */
export interface Folder {
  readonly name: string;
  /** Whether files may be written now, or the browser wants to ask first. */
  allowed(): Promise<boolean>;
  /** Asks the seller; only right after a click. */
  request(): Promise<boolean>;
  write(file: string, text: string): Promise<void>;
  read(file: string): Promise<string>;
}

/** Whether this browser lets a page write into a folder. */
export function foldersWork(): boolean {
  return typeof Reflect.get(globalThis, 'showDirectoryPicker') === 'function';
}

/** Lets the seller choose a folder and remembers it; null when no folder was chosen. */
export async function chooseFolder(): Promise<Folder | null> {
  const pick: unknown = Reflect.get(globalThis, 'showDirectoryPicker');
  if (typeof pick !== 'function') return null;
  try {
    const handle: unknown = await Reflect.apply(pick, globalThis, [{ id: 'backup', mode: 'readwrite' }]);
    if (!(handle instanceof FileSystemDirectoryHandle)) return null;
    await remember((store) => store.put(handle, key));
    return folderOf(handle);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** The folder that was chosen; null when there is none. */
export async function chosenFolder(): Promise<Folder | null> {
  const handle = await remember((store) => store.get(key));
  return handle instanceof FileSystemDirectoryHandle ? folderOf(handle) : null;
}

/** From now on there is no folder; what is in it stays. */
export async function forgetFolder(): Promise<void> {
  await remember((store) => store.delete(key));
}

const key = 'backup';

function folderOf(handle: FileSystemDirectoryHandle): Folder {
  return {
    name: handle.name,
    allowed: () => permission(handle, 'queryPermission'),
    request: () => permission(handle, 'requestPermission'),
    async write(file, text) {
      const target = await handle.getFileHandle(file, { create: true });
      const stream = await target.createWritable();
      await stream.write(text);
      await stream.close();
    },
    read: async (file) => (await (await handle.getFileHandle(file)).getFile()).text(),
  };
}

/** Not in every browser's folders: where nobody can be asked, nobody has to be. */
async function permission(
  handle: FileSystemDirectoryHandle,
  way: 'queryPermission' | 'requestPermission',
): Promise<boolean> {
  const ask: unknown = Reflect.get(handle, way);
  if (typeof ask !== 'function') return true;
  const answer: unknown = await Reflect.apply(ask, handle, [{ mode: 'readwrite' }]);
  return answer === 'granted';
}

function remember(work: (store: IDBObjectStore) => { readonly result: unknown }): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('collab-preflight-folder', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('handles');
    opening.onerror = () => reject(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const db = opening.result;
      const tx = db.transaction('handles', 'readwrite');
      const asked = work(tx.objectStore('handles'));
      tx.oncomplete = () => {
        db.close();
        resolve(asked.result);
      };
      tx.onabort = () => {
        db.close();
        reject(tx.error ?? new Error('the folder could not be kept'));
      };
    };
  });
}
