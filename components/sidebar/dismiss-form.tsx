import { useEffect, useRef } from 'preact/hooks';
import type { PanelSpeech } from '../../lib/i18n/panel';
import { dismissReasons, type DismissReason } from '../../lib/model/dismissal';
import { Button } from '../ui/button';

interface DismissFormProps {
  readonly speech: PanelSpeech;
  readonly onDismiss: (reason: DismissReason) => void;
  readonly onCancel: () => void;
}

/** Why a finding is put aside; choosing a reason is the answer. The first reason has the focus. */
export function DismissForm({ speech, onDismiss, onCancel }: DismissFormProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const text = speech.words.sidebar.dismiss;
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset
      ref={box}
      class="cp-dismiss"
      data-part="dismiss-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <legend>{text.ask}</legend>
      <div class="cp-choices">
        {dismissReasons.map((reason) => (
          <button
            key={reason}
            type="button"
            class="cp-button cp-button-plain"
            data-reason={reason}
            onClick={() => onDismiss(reason)}
          >
            {text.reasons[reason]}
          </button>
        ))}
      </div>
      <p class="cp-soft">{text.scope}</p>
      <Button look="quiet" onPress={onCancel}>
        {speech.words.common.cancel}
      </Button>
    </fieldset>
  );
}
