/** What is typed for a change of many campaigns, and the change that it stands for. */
import type { CampaignStatus } from '../model/draft';
import type { ManyChange } from '../planner/many-slots';
import { tagsIn } from './planner-form-rows';
import { enteredCount, enteredDay, textProblem, type Problem } from './planner-typed';

export const manyActions = ['status', 'tags', 'payDay', 'move', 'delete'] as const;
export type ManyAction = (typeof manyActions)[number];

export interface ManyForm {
  readonly status: CampaignStatus;
  readonly how: 'add' | 'remove';
  readonly tags: string;
  /** A day, or none: nobody has decided. */
  readonly pay: 'on' | 'open';
  readonly payDay: string;
  readonly way: 'later' | 'earlier';
  readonly days: string;
}
interface Typed {
  readonly action: ManyAction;
  readonly form: ManyForm;
}

export const blankForm: ManyForm = {
  status: 'pending-payment',
  how: 'add',
  tags: '',
  pay: 'on',
  payDay: '',
  way: 'later',
  days: '',
};

/** The change that a form stands for, or what is wrong with it. */
export function changeIn({ action, form }: Typed): ManyChange | Problem {
  switch (action) {
    case 'status':
      return { do: 'status', status: form.status };
    case 'tags': {
      const problem = textProblem(form.tags, true);
      const tags = tagsIn(form.tags);
      return problem ?? (tags.length === 0 ? missing : { do: 'tags', how: form.how, tags });
    }
    case 'payDay': {
      if (form.pay === 'open') return { do: 'payDay', day: null };
      const day = enteredDay(form.payDay);
      if (!day.ok) return day.problem;
      return day.value === null ? missing : { do: 'payDay', day: day.value };
    }
    case 'move': {
      const days = enteredCount(form.days);
      if (!days.ok) return days.problem;
      if (days.value === null) return missing;
      return { do: 'move', days: form.way === 'later' ? days.value : -days.value };
    }
    case 'delete':
      return { do: 'delete' };
  }
}
const missing: Problem = { message: 'missing', data: {} };
