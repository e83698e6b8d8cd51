import type { PanelSpeech } from '../../lib/i18n/panel';
import { fill } from '../../lib/i18n/sentence';
import type { SidebarModel } from '../../lib/state/sidebar';
import { Button } from '../ui/button';

/** Asks after the seller pressed the page's own button; says what was kept, or why it was not. */
export function Submitted({ model, speech }: { readonly model: SidebarModel; readonly speech: PanelSpeech }) {
  const submission = model.submission.value;
  if (submission.state === 'none') return null;
  const { sidebar, failures, common } = speech.words;
  const { submitted } = sidebar;
  const name = submission.draft.fields.name;
  const page = common.page[submission.draft.page];
  const busy = submission.state === 'saving';
  if (submission.state === 'saved') {
    return (
      <section class="cp-changed cp-mark-passed" role="status" data-part="submitted" data-state="saved">
        <p>{submission.planned ? submitted.planned : submitted.kept}</p>
        <Button look="quiet" onPress={model.dismissSubmission}>
          {common.close}
        </Button>
      </section>
    );
  }
  return (
    <section class="cp-changed" role="alert" data-part="submitted" data-state={submission.state}>
      <p>
        <strong>{submitted.ask}</strong>{' '}
        {fill(submitted.about, { name: name.state === 'read' ? name.value : page }, speech.format)}
      </p>
      {submission.state === 'failed' && <p class="cp-problem">{failures[submission.failure.code]}</p>}
      <p class="cp-card-actions">
        <Button look="main" part="submitted-yes" busy={busy} onPress={() => void model.confirmSubmission()}>
          {submitted.yes}
        </Button>
        <Button look="quiet" part="submitted-no" onPress={model.dismissSubmission}>
          {submitted.no}
        </Button>
      </p>
    </section>
  );
}
