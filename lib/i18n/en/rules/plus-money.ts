/** Collaboration Plus: what it costs, and when money moves. */
export const plusMoney = {
  'plus-cross-month-fee': {
    title: 'Paid in one month, started in the next',
    topic: 'Month of payment and month of start',
    says: 'When a campaign is paid in a month before it starts and a refund is handled in the start month, an extra platform service fee may be charged there and comes back in the month after.',
    limits: 'It cannot know whether a refund will come, or whether the fee is always charged.',
    messages: {
      afterEnd:
        'Paid on {payDay}, from {start} to {end}: a refund after the end can fall in {charged}. Then {rate} of the fee, {extra}, may be charged for a while, expected back in {back}. It is not part of the cost. Paying on {newPayDay} for {newStart} to {newEnd} avoids it.',
      afterEndNoPlan:
        'Paid on {payDay}, from {start} to {end}: a refund after the end can fall in {charged}. Then {rate} of the fee, {extra}, may be charged for a while, expected back in {back}. It is not part of the cost. No start within 7 days avoids it.',
      afterRecall:
        'Paid on {payDay} for a start on {start}: if you recall it, the refund can fall in {charged}. Then {rate} of the fee, {extra}, may be charged for a while, expected back in {back}. Paying on {newPayDay} for {newStart} to {newEnd} avoids it.',
      afterRecallNoPlan:
        'Paid on {payDay} for a start on {start}: if you recall it, the refund can fall in {charged}. Then {rate} of the fee, {extra}, may be charged for a while, expected back in {back}. No start within 7 days avoids it.',
    },
  },
  'plus-all-or-nothing': {
    title: 'All tasks or no reward',
    topic: 'Number of tasks',
    says: 'A creator who misses one task of a plan gets nothing.',
    limits: 'It cannot know how many creators will finish.',
    messages: {
      several:
        '{count} tasks: a creator must finish every one or gets nothing. Each added task lowers the chance of a payout.',
      severalFor:
        '{count} tasks for {reward}: a creator must finish every one or gets nothing. Each added task lowers the chance of a payout.',
    },
  },
  'plus-reward-paid-after-end': {
    title: 'When rewards are paid',
    topic: 'When rewards are paid',
    says: 'Challenge rewards are paid after the end, by final rank. Task rewards are paid during the campaign.',
    limits: 'It cannot know how many days after the end.',
    messages: {
      during: 'Task rewards are paid during the campaign.',
      after: 'Challenge rewards are paid after the end, by final rank; creators wait until then.',
      afterDay: 'Challenge rewards are paid after the end on {end}, by final rank; creators wait until then.',
    },
  },
  'plus-cost-not-final': {
    title: 'The cost is expected, not agreed',
    topic: 'Expected cost',
    says: 'The platform decides creators, final tasks and rewards.',
    limits: 'It cannot know what the platform will decide.',
    messages: {
      expected:
        '{budget} is what you expect to pay. The platform sets creators, tasks and rewards and may change them, so the final cost can differ.',
    },
  },
  'plus-refund-unknown': {
    title: 'Refund of an unmet target is not published',
    topic: 'Refund of an unmet target',
    says: 'What comes back when a target is not fully met is not published, so cash is planned without it unless you enter a rate.',
    limits: 'The answer is missing in every copy of the help page.',
    messages: {
      zero: 'Of {budget}, no refund is planned: what comes back when the target is not fully met is not published. Enter a rate if you know yours.',
      entered: 'By your own rate of {rate}, {refund} would come back.',
    },
  },
  'plus-budget-over-cap': {
    title: 'Over the budget of the month',
    topic: 'Budget of the month',
    says: 'The expected fees of a payment month should stay within your cap.',
    limits: 'It counts only what is in this plan and has a pay day.',
    messages: {
      over: '{total} of expected fees are paid in {month}, with {others} other {others|campaign|campaigns}. Your cap is {cap}: {over} too much. Pay in another month or lower the budget.',
      within: '{total} of {cap} in {month}.',
      unknownFees:
        '{total} of {cap} in {month}, but the fee of {unknown} {unknown|campaign is|campaigns is} not known.',
      otherCurrency: 'Your cap of {cap} is in another currency.',
    },
  },
  'plus-open-rate-after-end': {
    title: 'Open rate after the end: sources disagree',
    topic: 'Open rate after the end',
    says: 'After the end a creator goes back to open collaboration. One page says at the current rate, another that creators who promote keep the earlier rate for a while after a cut.',
    limits: 'It cannot know which page is right.',
    messages: {
      disagree:
        'From {after}, product {product} pays {current}, the open rate then; or {kept} until {until}, if the earlier rate is protected. Sources disagree: plan for both.',
      noRate: 'The open rate of at least one product is not known.',
    },
  },
} as const;
