import type { CampaignStatus } from '../../lib/model/draft';

/** A small shape per status, so that the list can be scanned without colour. */
export function StatusShape({ status }: { readonly status: CampaignStatus }) {
  return (
    <svg class="cp-shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      {shapes[status]}
    </svg>
  );
}

const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.5,
  'stroke-linecap': 'round',
} as const;
const ring = <circle cx="6" cy="6" r="4.75" {...line} />;
const crossed = (
  <>
    {ring}
    <path d="M4.3 4.3l3.4 3.4M7.7 4.3L4.3 7.7" {...line} />
  </>
);
const shapes = {
  draft: <circle cx="6" cy="6" r="4.75" {...line} stroke-dasharray="2 1.8" />,
  'pending-payment': (
    <>
      {ring}
      <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" fill="currentColor" />
    </>
  ),
  paid: <circle cx="6" cy="6" r="5.25" fill="currentColor" />,
  ongoing: <path d="M3 1.6v8.8L10.4 6z" fill="currentColor" />,
  ended: (
    <>
      {ring}
      <path d="M3.9 6.2l1.5 1.5 2.8-3.2" {...line} />
    </>
  ),
  recalled: <path d="M4.2 2.2L1.8 4.6l2.4 2.4M2 4.6h5a2.8 2.8 0 0 1 0 5.6H5" {...line} />,
  cancelled: crossed,
  'expired-unpaid': crossed,
} as const satisfies Record<CampaignStatus, unknown>;
