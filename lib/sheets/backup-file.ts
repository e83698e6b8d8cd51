/** What the planner page needs of a backup file, loaded when the first one is made or read. */
export { readBackup, writeBackup } from './backup';
export { backupNameOf } from './file-name';
