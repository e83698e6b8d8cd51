/** Every page kind with what can be read there; total over the model. */
import type { PageKind } from '../../model/draft';
import { flatFeeCreate } from './flat-fee-create';
import { openEdit } from './open-edit';
import { openList } from './open-list';
import type { Page } from './page';
import { plusCreate } from './plus-create';
import { plusDetail } from './plus-detail';
import { plusList } from './plus-list';
import { sampleList } from './sample-list';
import { targetCreate } from './target-create';
import { targetDetail } from './target-detail';
import { targetEdit } from './target-edit';
import { targetList } from './target-list';

export const pages = {
  'plus-create': plusCreate,
  'plus-list': plusList,
  'plus-detail': plusDetail,
  'target-create': targetCreate,
  'target-edit': targetEdit,
  'target-list': targetList,
  'target-detail': targetDetail,
  'flat-fee-create': flatFeeCreate,
  'open-list': openList,
  'open-edit': openEdit,
  'sample-list': sampleList,
} as const satisfies { readonly [K in PageKind]: Page };
