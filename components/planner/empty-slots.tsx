import { Button } from '../ui/button';
import { useSpeech } from './speech';

interface EmptySlotsProps {
  readonly locked: boolean;
  readonly onAdd: () => void;
  readonly onSample: () => void;
}

/** A plan without campaigns: one ghost row that shows what a row will be, and two ways to begin. */
export function EmptySlots({ locked, onAdd, onSample }: EmptySlotsProps) {
  const { page, common } = useSpeech();
  return (
    <div class="pl-empty" data-part="empty-slots">
      <div class="pl-ghost" aria-hidden="true">
        <span>{page.slots.ghost}</span>
        <span>{page.slots.shortKind['plus-task']}</span>
        <span>{common.status.draft}</span>
        <i />
        <i />
        <i />
      </div>
      <h3>{page.slots.emptyTitle}</h3>
      <p class="cp-soft">{page.slots.emptyBody}</p>
      <div class="pl-tools">
        <Button look="main" icon="plus" off={locked} onPress={onAdd}>
          {page.slots.add}
        </Button>
        <Button part="try-sample" off={locked} onPress={onSample}>
          {page.slots.trySample}
        </Button>
      </div>
    </div>
  );
}
