/** The navigation of the planner page: one name per view of `components/planner/views.tsx`. */
export const viewNames = {
  viewsLabel: 'Views of the plan',
  views: {
    plan: 'Plan',
    timeline: 'Timeline',
    month: 'Month',
    samples: 'Samples',
    creators: 'Creators',
    days: 'Special days',
    money: 'Money',
    commission: 'Commission',
    receipts: 'Receipts',
  },
} as const;
