/** The wall of rule packs: text of a file in, a pack or every fault with its place out. Nothing of a faulty pack is used. */
import * as z from 'zod/mini';
import { contactKinds } from '../model/draft';
import type { LimitId, LimitValues, Programme } from '../model/market';
import { idSchema, instantSchema, isoDaySchema, marketSchema } from '../model/schema';
import { marketOf } from './index';
import type { PackLimits, RulePack } from './pack';

/** Where in the file something is wrong, like `limits.plusDays.value`, and why. */
export interface PackFault {
  readonly where: string;
  readonly why: string;
}
export type ReadPack =
  | { readonly ok: true; readonly pack: RulePack }
  | { readonly ok: false; readonly faults: readonly [PackFault, ...PackFault[]] };

/** Characters; a pack with every limit has about ten thousand. */
const longest = 200_000;

/** Reads the text of a pack file. */
export function readPack(text: string): ReadPack {
  if (text.length > longest) return refused({ where: '', why: `longer than ${longest} characters` });
  try {
    return packOf(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return refused({ where: '', why: `not JSON: ${error instanceof Error ? error.message : String(error)}` });
  }
}

/** The same for JSON that was parsed, for example a stored pack. */
export function packOf(json: unknown): ReadPack {
  const read = packSchema.safeParse(json, { reportInput: true });
  if (!read.success) {
    const [first = { where: '', why: 'not a rule pack' }, ...rest] = read.error.issues.map(faultOf);
    return refused(first, ...rest);
  }
  const pack: RulePack = read.data;
  if (Object.keys(pack.limits).length === 0) return refused({ where: 'limits', why: 'no limit in it' });
  const { programmes } = marketOf(pack.region);
  const [first, ...rest] = Object.keys(pack.limits)
    .filter((limit): limit is LimitId => limit in programmeOf)
    .filter((limit) => !programmes.includes(programmeOf[limit]))
    .map((limit) => ({
      where: `limits.${limit}`,
      why: `${pack.region} has no ${programmeOf[limit]} collaborations`,
    }));
  return first ? refused(first, ...rest) : { ok: true, pack };
}

function refused(...faults: [PackFault, ...PackFault[]]): ReadPack {
  return { ok: false, faults };
}

function faultOf(issue: z.core.$ZodIssue): PackFault {
  const where = issue.path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('');
  return { where: where.replace(/^\./, ''), why: whyOf(issue) };
}
function whyOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') {
    return issue.input === undefined ? `missing; not ${issue.expected}` : `not ${issue.expected}`;
  }
  if (issue.code === 'unrecognized_keys') return `unknown key ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_value') return `not ${issue.values.map(String).join(' or ')}`;
  if (issue.code === 'too_small') return `smaller than ${String(issue.minimum)}`;
  if (issue.code === 'too_big') return `larger than ${String(issue.maximum)}`;
  if (issue.code === 'invalid_format') return `not of the form ${issue.pattern ?? issue.format}`;
  return issue.message;
}

const count = z.int().check(z.minimum(1), z.maximum(1_000_000_000));
const boundsOf = (least: number, most: number) => {
  const end = z.int().check(z.minimum(least), z.maximum(most));
  return z.tuple([end, end]).check(z.refine(([min, max]) => min <= max, 'the lowest value comes first'));
};
const days = boundsOf(1, 3650);
const rates = boundsOf(0, 10_000);

const title = z.string().check(z.minLength(1), z.maxLength(300));
const url = z
  .string()
  .check(z.maxLength(2_000), z.refine(isSecure, 'not an address like https://example.com/page'));
const source = z.strictObject({
  title,
  url,
  dated: z.nullable(isoDaySchema),
  grade: z.enum(['seen', 'third-party', 'inferred']),
});
const limit = <T>(value: z.ZodMiniType<T>) =>
  z.optional(
    z.strictObject({ value, source, verified: isoDaySchema, status: z.enum(['ok', 'disputed', 'stale']) }),
  );

const values: { readonly [K in LimitId]: z.ZodMiniType<LimitValues[K]> } = {
  plusDays: z.strictObject({ task: days, challenge: days }),
  plusQuota: z.strictObject({ count, days: count }),
  plusCrossMonthFee: z.int().check(z.minimum(0), z.maximum(10_000)),
  plusRecallRefundDays: days,
  contentDays: count,
  targetNameLength: count,
  targetMessageLength: count,
  targetProducts: count,
  targetCreators: count,
  targetCommission: rates,
  adsCommission: rates,
  openCommission: rates,
  targetExpiringDays: count,
  targetContacts: z.array(z.enum(contactKinds)).check(z.maxLength(contactKinds.length)),
  phoneDigitsOnly: z.boolean(),
  targetInvitationsPer24h: count,
  targetInvitationsOpen: count,
  targetOutreachWeek: z.strictObject({ renews: z.literal('sunday') }),
  openCutDays: count,
  flatFeeAmount: boundsOf(0, 1_000_000_000_000),
  flatFeeDays: days,
  flatFeeProducts: count,
  flatFeeReview: z.strictObject({ acceptDays: count, reviseDays: count, rounds: count }),
  sampleDecisionDays: count,
};
const limits: z.ZodMiniType<PackLimits> = z.strictObject({
  plusDays: limit(values.plusDays),
  plusQuota: limit(values.plusQuota),
  plusCrossMonthFee: limit(values.plusCrossMonthFee),
  plusRecallRefundDays: limit(values.plusRecallRefundDays),
  contentDays: limit(values.contentDays),
  targetNameLength: limit(values.targetNameLength),
  targetMessageLength: limit(values.targetMessageLength),
  targetProducts: limit(values.targetProducts),
  targetCreators: limit(values.targetCreators),
  targetCommission: limit(values.targetCommission),
  adsCommission: limit(values.adsCommission),
  openCommission: limit(values.openCommission),
  targetExpiringDays: limit(values.targetExpiringDays),
  targetContacts: limit(values.targetContacts),
  phoneDigitsOnly: limit(values.phoneDigitsOnly),
  targetInvitationsPer24h: limit(values.targetInvitationsPer24h),
  targetInvitationsOpen: limit(values.targetInvitationsOpen),
  targetOutreachWeek: limit(values.targetOutreachWeek),
  openCutDays: limit(values.openCutDays),
  flatFeeAmount: limit(values.flatFeeAmount),
  flatFeeDays: limit(values.flatFeeDays),
  flatFeeProducts: limit(values.flatFeeProducts),
  flatFeeReview: limit(values.flatFeeReview),
  sampleDecisionDays: limit(values.sampleDecisionDays),
});
const packSchema: z.ZodMiniType<RulePack> = z.strictObject({
  id: idSchema,
  version: z.literal(1),
  kind: z.literal('limits'),
  region: marketSchema,
  validFrom: instantSchema,
  limits: limits,
});

function isSecure(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

/** Which kind of collaboration a limit is about: a pack cannot bring one that its region does not have. */
const programmeOf = {
  plusDays: 'plus',
  plusQuota: 'plus',
  plusCrossMonthFee: 'plus',
  plusRecallRefundDays: 'plus',
  contentDays: 'sample',
  targetNameLength: 'target',
  targetMessageLength: 'target',
  targetProducts: 'target',
  targetCreators: 'target',
  targetCommission: 'target',
  adsCommission: 'target',
  openCommission: 'open',
  targetExpiringDays: 'target',
  targetContacts: 'target',
  phoneDigitsOnly: 'target',
  targetInvitationsPer24h: 'target',
  targetInvitationsOpen: 'target',
  targetOutreachWeek: 'target',
  openCutDays: 'open',
  flatFeeAmount: 'flat-fee',
  flatFeeDays: 'flat-fee',
  flatFeeProducts: 'flat-fee',
  flatFeeReview: 'flat-fee',
  sampleDecisionDays: 'sample',
} as const satisfies Record<LimitId, Programme>;
