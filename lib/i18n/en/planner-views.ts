/** The navigation of the planner page: one name per view of `components/planner/views.tsx`. */
export const viewNames = {
  viewsLabel: 'Views of the plan',
  views: {
    plan: 'Plan',
    timeline: 'Timeline',
    money: 'Money',
    commission: 'Commission',
    receipts: 'Receipts',
  },
} as const;
