import { expect, test } from 'vitest';
import { markets } from '../../../lib/markets';
import { marketIds } from '../../../lib/model/market';
import { zoneOf } from '../../../lib/planner/zones';

test.each(marketIds)('the clock of %s is the clock of its market, and exists', (id) => {
  expect(zoneOf(id)).toBe(markets[id].zone);
  expect(Temporal.Instant.from('2026-01-01T00:00:00Z').toZonedDateTimeISO(zoneOf(id)).timeZoneId).toBe(
    zoneOf(id),
  );
});
