import { expect, it } from 'vitest';
import { en } from '../../lib/i18n/en';
import { fields } from '../../lib/host/fields';
import { fieldIds } from '../../lib/model/draft';

it('the list of fields holds every field once, as the total maps do', () => {
  expect([...fieldIds].sort()).toEqual(Object.keys(fields).sort());
  expect([...fieldIds].sort()).toEqual(Object.keys(en.fields).sort());
});
