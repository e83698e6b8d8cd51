import type { Brand } from './brand';

/** A calendar day in the shop's zone, `YYYY-MM-DD`, between 1970 and 2199. */
export type IsoDay = Brand<string, 'IsoDay'>;

/** A moment, `YYYY-MM-DDTHH:mm:ss[.sss]Z`, always in UTC. */
export type Instant = Brand<string, 'Instant'>;

/** An IANA zone name, for example `Asia/Jakarta`. */
export type Zone = Brand<string, 'Zone'>;

/** The present, as a rule may see it: the instant and the day it is in the shop's zone. */
export interface Today {
  readonly at: Instant;
  readonly day: IsoDay;
  readonly zone: Zone;
}

/** A closed range of days. */
export interface DayRange {
  readonly from: IsoDay;
  readonly to: IsoDay;
}
