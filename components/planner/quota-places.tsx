import type { Market } from '../../lib/model/market';
import type { QuotaPlace } from '../../lib/state/planner-quota';
import { useSpeech } from './speech';

interface QuotaPlacesProps {
  readonly places: readonly QuotaPlace[];
  readonly market: Market;
}

/** The places of the quota as shapes with words: a full box is used, a dashed one is free. */
export function QuotaPlaces({ places, market }: QuotaPlacesProps) {
  const { page, say } = useSpeech();
  const { zone, zoneLabel: label } = market;
  return (
    <ol class="pl-places">
      {places.map((place, index) =>
        place.state === 'used' ? (
          <li key={place.creation.id} class="pl-place pl-place-used">
            <PlaceShape used />
            <span>
              <strong>{page.quota.used}</strong>
              <span class="cp-hint">
                {say(place.creation.exact ? page.quota.freesShort : page.quota.freesLatestShort, {
                  day: { at: place.frees, zone, label },
                })}
              </span>
            </span>
          </li>
        ) : (
          <li key={`free-${index}`} class="pl-place">
            <PlaceShape used={false} />
            <span>
              <strong>{page.quota.free}</strong>
            </span>
          </li>
        ),
      )}
    </ol>
  );
}

function PlaceShape({ used }: { readonly used: boolean }) {
  return (
    <svg class="cp-shape" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <rect
        x="1.75"
        y="1.75"
        width="16.5"
        height="16.5"
        rx="4"
        fill={used ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.5"
        stroke-dasharray={used ? undefined : '3 2.4'}
      />
      {used && <path d="M6 10.2l2.7 2.7L14 7.4" class="pl-place-tick" />}
    </svg>
  );
}
