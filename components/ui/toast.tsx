import { useEffect, useState } from 'preact/hooks';
import { Button, IconButton } from './button';

interface ToastProps {
  /** What happened; a new object is a new toast, also when the words are the same. */
  readonly toast: { readonly text: string; readonly action?: string } | null;
  readonly closeLabel: string;
  readonly onAction: () => void;
  readonly onClose: () => void;
}

/** How long a toast stays, unless the pointer or the focus is on it: longer when there is something to decide. */
const stay = { plain: 6_000, withAction: 12_000 } as const;

/** Says what just happened, and takes it back. The region is always there, so that screen readers hear the change. */
export function Toast({ toast, closeLabel, onAction, onClose }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (toast === null || held) return;
    const timer = setTimeout(onClose, toast.action === undefined ? stay.plain : stay.withAction);
    return () => clearTimeout(timer);
  }, [toast, held]);
  return (
    <div class="cp-toasts" role="status" data-part="toast">
      {toast !== null && (
        <div
          class="cp-toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <p>{toast.text}</p>
          {toast.action !== undefined && (
            <Button look="quiet" part="toast-action" onPress={onAction}>
              {toast.action}
            </Button>
          )}
          <IconButton icon="cross" label={closeLabel} onPress={onClose} />
        </div>
      )}
    </div>
  );
}
