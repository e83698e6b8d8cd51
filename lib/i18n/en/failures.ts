/** Why something asked of the worker was not done: what happened, what still holds, what to do. */
export const failures = {
  invalid: 'This could not be saved as it is. Your plan is unchanged. Check the values and try again.',
  forbidden: 'This page may not do that. Your plan is unchanged.',
  conflict:
    'It was changed elsewhere in the meantime. Your plan shows the newest version now; look at it and try again.',
  storage:
    'It could not be saved: the browser’s storage did not answer. Your plan is unchanged. Try again, or export a copy first.',
  'too-new':
    'This plan was written by a newer version of the extension. It can be read and exported, not changed. Update the extension.',
  gone: 'The extension was updated or removed. Reload this page to go on.',
  unknown:
    'No answer came back, so it is not certain that it was saved. Look at the list before you try again.',
} as const;
