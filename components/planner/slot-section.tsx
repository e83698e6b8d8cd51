import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SeverityMark } from '../ui/severity-mark';
import { useSpeech } from './speech';

interface SlotSectionProps {
  readonly id: string;
  readonly title: string;
  /** What is inside, in a few words; null when nothing is. */
  readonly inside: string | null;
  /** A field inside cannot be saved: the section opens, so that the sentence is seen. */
  readonly wrong: boolean;
  /** A further attempt to save opens it again. */
  readonly attempts: number;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the editor that is folded until it is wanted. */
export function SlotSection({
  id,
  title,
  inside,
  wrong,
  attempts,
  open = false,
  children,
}: SlotSectionProps) {
  const { page, common } = useSpeech();
  const [unfolded, setUnfolded] = useState(open);
  useEffect(() => {
    if (wrong) setUnfolded(true);
  }, [wrong, attempts]);
  return (
    <details
      class="pl-section"
      data-section={id}
      open={unfolded}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
    >
      <summary>
        <span class="pl-section-title">{title}</span>{' '}
        {wrong && <SeverityMark kind="blocker" word={common.severity.blocker} shapeOnly />}
        <span class="cp-soft">{inside ?? page.editor.blank}</span>
      </summary>
      <div class="pl-section-body">{children}</div>
    </details>
  );
}
