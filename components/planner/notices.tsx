import { useMemo } from 'preact/hooks';
import type { PlannerModel } from '../../lib/state/planner';
import { Toast } from '../ui/toast';
import { useSpeech } from './speech';

/** The toast after a change. */
export function Notices({ model }: { readonly model: PlannerModel }) {
  const { page, common, say } = useSpeech();
  const notice = model.history.notice.value;
  const toast = useMemo(
    () =>
      notice && {
        text: say(page.toast[notice.key], { name: notice.name }),
        ...(notice.undo !== null && { action: common.undo }),
      },
    [notice, page],
  );
  return (
    <Toast
      toast={toast}
      closeLabel={common.close}
      onAction={() => void notice?.undo?.()}
      onClose={model.history.closeNotice}
    />
  );
}
