import type { Migration } from './index';

/** Slots are found by their days, so that a month of a large shop is read alone. Rows stay as they are. */
export const days: Migration = {
  to: 5,
  change(_, tx) {
    const slots = tx.objectStore('slots');
    slots.createIndex('byStart', ['shop', 'bin', 'data.start']);
    slots.createIndex('byEnd', ['shop', 'bin', 'data.end']);
  },
};
