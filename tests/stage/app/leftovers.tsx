import { createPortal } from 'react-dom';
import { useState } from 'react';
import { showDay } from './format';
import { tid, ui, wrap } from './names';
import { say } from './words';

/** What the host leaves at the end of `body`: hidden dialogs (one holds an old copy of a form) and the help widget. */
export function Leftovers() {
  return createPortal(
    <>
      <div id="__dynokit_container__" />
      <div className="ge-render__image-viewer" />
      <HelpWidget />
      {Array.from({ length: 12 }, (_, index) => (
        <HiddenModal key={index} index={index} />
      ))}
    </>,
    document.body,
  );
}

function HiddenModal({ index }: { index: number }) {
  const hidden =
    index === 3
      ? { visibility: 'hidden' as const, opacity: 0, pointerEvents: 'none' as const }
      : { display: 'none' };
  return (
    <div>
      <div className={ui('modal-mask')} style={{ display: 'none' }} />
      <div
        className={`${ui('modal-wrapper')} ${ui('modal-wrapper-align-center')}`}
        style={hidden}
        {...tid('modal')}
      >
        <div className={`${ui('modal')} ${wrap('modal')}`} role="dialog" aria-modal="true">
          <div className={ui('modal-title')}>{index === 7 ? say('createCampaign') : say('help')}</div>
          <div className={ui('modal-content')}>{index === 7 ? <OldForm /> : say('learnMore')}</div>
        </div>
      </div>
    </div>
  );
}

function OldForm() {
  const rows = [
    [say('name'), 'Kampanye lama'],
    [say('start'), showDay('2021-02-03')],
    [say('end'), showDay('2021-02-05')],
    [say('budget'), '1'],
    [say('invitationName'), 'Undangan lama'],
    [say('until'), showDay('2021-02-05')],
    [say('commission'), '99.00'],
  ] as const;
  return rows.map(([label, value]) => (
    <div key={label} className={ui('form-item')} {...tid('form_item')}>
      <div className={ui('form-label-item')}>
        <label>{label}</label>
      </div>
      <div className={ui('form-item-control')}>
        <input className={ui('input')} defaultValue={value} />
      </div>
    </div>
  ));
}

function HelpWidget() {
  const [bubble, setBubble] = useState(true);
  return (
    <div id="popoverId">
      <div className="fixed host-help">
        {bubble ? (
          <div className="host-bubble">
            {say('needHelp')}{' '}
            <button type="button" aria-label={say('cancel')} onClick={() => setBubble(false)}>
              ×
            </button>
          </div>
        ) : null}
        <div className="w-48 h-48 rounded-24 cursor-pointer">
          <i className="arco-icon arco-icon-shakehand">?</i>
        </div>
      </div>
    </div>
  );
}
