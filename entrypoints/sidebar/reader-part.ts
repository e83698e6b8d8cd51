/** What the panel asks of the page, as one value: the reading rooms in an injected file of their own. */
import { watchPage } from '../../lib/dom/watch';
import { readCampaigns } from '../../lib/host/detail';
import { boxAround, goTo, locate } from '../../lib/host/locate';
import { labelAt, pointable } from '../../lib/host/point';
import { readPage } from '../../lib/host/read';
import { platformShopIdOf } from '../../lib/host/sites';
import { isSubmit } from '../../lib/host/submits';
import { structureOf } from '../../lib/host/structure';

export const reader = {
  watchPage,
  boxAround,
  goTo,
  locate,
  readPage,
  readCampaigns,
  structureOf,
  isSubmit,
  labelAt,
  pointable,
  platformShopIdOf,
} as const;
export type Reader = typeof reader;
