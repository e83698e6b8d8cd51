import type { IsoDay } from '../../lib/model/day';
import { placeOf, type LaneMark } from '../../lib/state/planner-timeline';
import { useSpeech } from './speech';

interface TimelineMarksProps {
  readonly marks: readonly LaneMark[];
  /** Where a day is, in pixels from the left edge of the bar. */
  readonly at: (day: IsoDay) => number;
  /** Pixels of a day. */
  readonly width: number;
}

/** Thin lanes under a bar: LIVE, flash sales and arrivals in one, ads and their end in the next. */
export function TimelineMarks({ marks, at, width }: TimelineMarksProps) {
  return (
    <>
      {marks.map(({ kind, from, to }) => (
        <span
          key={`${kind} ${from} ${to}`}
          class={`tl-mark tl-mark-${kind}`}
          data-mark={kind}
          style={placeOfMark(kind, at(from), placeOf(from, to) + 1, width)}
        />
      ))}
    </>
  );
}

/** A window covers its days; an arrival is a dot in the middle of its day, the end of ads a line at the end of it. */
function placeOfMark(
  kind: LaneMark['kind'],
  left: number,
  days: number,
  width: number,
): { readonly insetInlineStart: string; readonly inlineSize?: string } {
  if (kind === 'arrived') return { insetInlineStart: `${left + width / 2 - 3}px` };
  if (kind === 'ads-stop') return { insetInlineStart: `${left + width - 2}px` };
  return { insetInlineStart: `${left}px`, inlineSize: `${Math.max(4, days * width - 1)}px` };
}

/** The marks in words, for those who do not see them and for the line about a campaign. */
export function useMarkWords(): (marks: readonly LaneMark[]) => readonly string[] {
  const { page, format, say } = useSpeech();
  const words = page.timeline.mark;
  return (marks) =>
    marks.map(({ kind, from, to, count }) =>
      from === to
        ? say(words[kind], { when: format.day(from), count })
        : say(words[kind], { when: say(words.span, { from: { day: from }, to: { day: to } }), count }),
    );
}
