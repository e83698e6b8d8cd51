import type { ComponentType } from 'react';
import { Creators, Home, Nowhere } from './plain';
import { PlusCreate } from './plus-create';
import { PlusDetail, PlusPayment } from './plus-detail';
import { PlusList } from './plus-list';
import type { Page } from './route';
import { TargetCreate } from './target-create';
import { TargetDetail, TargetList } from './target-list';
import type { Word } from './words';

export const pages: Record<Page, { readonly title: Word; readonly content: ComponentType }> = {
  'plus-create': { title: 'plus', content: PlusCreate },
  'plus-list': { title: 'plus', content: PlusList },
  'plus-detail': { title: 'plus', content: PlusDetail },
  'plus-payment': { title: 'payment', content: PlusPayment },
  'target-create': { title: 'createInvitation', content: TargetCreate },
  'target-list': { title: 'targetCollaboration', content: TargetList },
  'target-detail': { title: 'targetCollaboration', content: TargetDetail },
  creators: { title: 'findCreators', content: Creators },
  home: { title: 'home', content: Home },
  nowhere: { title: 'notFound', content: Nowhere },
};
