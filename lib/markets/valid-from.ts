import type { Instant } from '../model/day';

/** Since when this set of market data has been valid; receipts keep it. */
export const validFrom = '2026-11-20T00:00:00Z' as Instant;
