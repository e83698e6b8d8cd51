import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './button';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Buttons at the foot, the main one first in the reading order. */
  readonly actions: ComponentChildren;
  readonly children: ComponentChildren;
  /** When given, the body is a form and Enter submits it. */
  readonly onSubmit?: () => void;
  readonly part?: string;
  readonly wide?: boolean;
}

/**
 * A modal dialog. The browser's own `<dialog>` keeps the focus inside, closes on Escape and gives the focus back; it is
 * open as long as it is drawn.
 */
export function Dialog(props: DialogProps) {
  const frame = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const drawn = useRef(false);
  useLayoutEffect(() => {
    const dialog = frame.current;
    const before = document.activeElement;
    drawn.current = true;
    dialog?.showModal();
    return () => {
      drawn.current = false;
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={frame}
      class={props.wide === true ? 'cp-dialog cp-dialog-wide' : 'cp-dialog'}
      aria-labelledby={titleId}
      data-part={props.part}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      // A browser may close it without asking; the event of our own closing comes when we are gone already.
      onClose={() => drawn.current && props.onClose()}
    >
      <form
        class="cp-dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit?.();
        }}
      >
        <header class="cp-dialog-head">
          <h2 id={titleId}>{props.title}</h2>
          <IconButton icon="cross" label={props.closeLabel} onPress={props.onClose} />
        </header>
        <div class="cp-dialog-body">{props.children}</div>
        <footer class="cp-dialog-foot">{props.actions}</footer>
      </form>
    </dialog>
  );
}
