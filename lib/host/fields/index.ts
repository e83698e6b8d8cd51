/** Every field with what is known about how the host shows it; total, so a new field of the model does not compile without. */
import type { FieldId } from '../../model/draft';
import { adsAuthorisation } from './ads-authorisation';
import { adsCommission } from './ads-commission';
import { budget } from './budget';
import { commission } from './commission';
import { contacts } from './contacts';
import { contentType } from './content-type';
import { creators } from './creators';
import type { Field } from './define-field';
import { end } from './end';
import { flashSale } from './flash-sale';
import { flatFee } from './flat-fee';
import { message } from './message';
import { name } from './name';
import { openCommission } from './open-commission';
import { plusType } from './plus-type';
import { products } from './products';
import { ranks } from './ranks';
import { reward } from './reward';
import { sampleApproval } from './sample-approval';
import { sampleKind } from './sample-kind';
import { sampleOffered } from './sample-offered';
import { start } from './start';
import { status } from './status';
import { tasks } from './tasks';
import { videoReview } from './video-review';

export type FieldMap = { readonly [K in FieldId]: Field<K> };

export const fields: FieldMap = {
  name,
  plusType,
  start,
  end,
  budget,
  reward,
  tasks,
  ranks,
  sampleOffered,
  sampleApproval,
  sampleKind,
  products,
  commission,
  adsCommission,
  openCommission,
  creators,
  message,
  contacts,
  contentType,
  flashSale,
  adsAuthorisation,
  flatFee,
  videoReview,
  status,
};
