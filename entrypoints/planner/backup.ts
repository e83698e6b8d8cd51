import { createAsk } from '../../lib/messaging/client';
import { readItems, writeItems } from '../../lib/platform/beside';
import { now, ownZone } from '../../lib/platform/clock';
import { saveFile } from '../../lib/platform/downloads';
import { chooseFolder, chosenFolder, foldersWork, forgetFolder } from '../../lib/platform/folder';
import { newId } from '../../lib/platform/ids';
import { localItem } from '../../lib/platform/local-storage';
import { log } from '../../lib/platform/log';
import { extensionVersion, wire } from '../../lib/platform/runtime';
import { witnessItem } from '../../lib/platform/witness';
import { aliasesKey } from '../../lib/state/aliases';
import { freeBytes } from '../../lib/platform/space';
import type { BackupPorts } from '../../lib/state/backup-ports';
import { backupKey, backupRecordOf, noBackup } from '../../lib/state/backup-record';
import { dismissalsKey } from '../../lib/state/dismissals';
import { packsKey } from '../../lib/state/packs';
import type { PlannerModel } from '../../lib/state/planner';
import { settingsKey } from '../../lib/state/settings';

/** What is kept beside the plan and goes into a backup; nothing else of a file is put back. */
const besideKeys = [settingsKey, dismissalsKey, packsKey, aliasesKey];

/** The outside of backup and restore. The format is loaded when the first file is made or read. */
export function backupPorts(planner: PlannerModel): BackupPorts {
  const zone = ownZone();
  return {
    ask: createAsk(wire),
    now,
    zone,
    newId,
    async write({ shops, at, parts, ...head }) {
      const { backupNameOf, writeBackup } = await import('../../lib/sheets/backup-file');
      const made = { ...head, madeAt: at, madeBy: extensionVersion() };
      const file = await writeBackup(made, parts, await readItems(besideKeys));
      return { ...file, name: backupNameOf(shops, at, zone, head.schema) };
    },
    async read(text, schema) {
      const { readBackup } = await import('../../lib/sheets/backup-file');
      const found = await readBackup(text, schema);
      return found.ok ? { ok: true, digest: found.digest, ...found.backup } : found;
    },
    throughFile: (text) => new Blob([text]).text(),
    download: (name, text) => saveFile(name, 'application/json', text),
    putBeside: (items) =>
      writeItems(Object.fromEntries(besideKeys.flatMap((key) => (key in items ? [[key, items[key]]] : [])))),
    record: localItem(backupKey, noBackup, backupRecordOf),
    witness: witnessItem(),
    folders: { work: foldersWork(), choose: chooseFolder, chosen: chosenFolder, forget: forgetFolder },
    freeBytes,
    shops: () => planner.shops.value,
    changed: planner.refresh,
    note: log.note,
  };
}
