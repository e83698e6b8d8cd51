import type { ComponentChildren } from 'preact';
import type { IsoDay } from '../../lib/model/day';
import type { RowEditor, RowModel } from '../../lib/state/planner-row';
import { enteredDay, valueIn } from '../../lib/state/planner-typed';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SeverityShape } from '../ui/severity-mark';
import { useSpeech } from './speech';

interface RowDialogProps<R, F extends string> {
  readonly model: RowModel<R, F>;
  readonly titles: { readonly add: string; readonly edit: string };
  readonly part: string;
  /** The names of the fields, in their order. */
  readonly labels: Readonly<Record<F, string>>;
  /** A field's text in words, where it is a key. */
  readonly shown?: (field: F, text: string) => string;
  readonly locked: boolean;
  readonly children: (fields: RowFields<F>) => ComponentChildren;
}

/** The dialog that adds or edits one row. Nothing that was typed is lost by a refused save. */
export function RowDialog<R, F extends string>(props: RowDialogProps<R, F>) {
  const { page, common } = useSpeech();
  const { model, titles, part, locked, children } = props;
  const editor = model.editor.value;
  const fields = useRowFields(model);
  if (editor === null) return null;
  const { trouble } = editor;
  if (trouble?.kind === 'conflict') {
    return <TwoVersions key="conflict" {...props} editor={editor} stored={trouble.stored} />;
  }
  return (
    <Dialog
      key="form"
      title={titles[editor.mode]}
      closeLabel={common.close}
      part={part}
      onClose={model.close}
      onSubmit={() => void model.save()}
      actions={
        <>
          <Button onPress={model.close}>{common.cancel}</Button>
          <Button look="main" busy={editor.saving} off={locked} part="save-row">
            {editor.saving ? page.editor.saving : common.save}
          </Button>
        </>
      }
    >
      {trouble !== null && (
        <p class="cp-problem" role="alert" data-part="row-failure">
          <SeverityShape kind="blocker" />
          {page.failure[trouble.code]}
        </p>
      )}
      {children(fields)}
    </Dialog>
  );
}

/** What each kind of field of an open row needs. */
export interface RowFields<F extends string> {
  readonly text: (field: F) => {
    readonly name: F;
    readonly value: string;
    readonly onType: (text: string) => void;
    readonly onLeave: () => void;
    readonly problem: string | undefined;
  };
  readonly day: (field: F) => ReturnType<RowFields<F>['text']> & {
    readonly picked: string;
    readonly pickLabel: string;
    readonly echo: string | undefined;
  };
}

function useRowFields<R, F extends string>(model: RowModel<R, F>): RowFields<F> {
  const { page, say, format } = useSpeech();
  const problems = model.problems.value;
  const form = model.editor.value?.form;
  const text = (field: F) => {
    const problem = problems[field];
    return {
      name: field,
      value: form?.[field] ?? '',
      onType: (typed: string) => model.type(field, typed),
      onLeave: () => model.leave(field),
      problem: problem && say(page.problem[problem.message], problem.data),
    };
  };
  const day = (field: F) => {
    const read: IsoDay | null = valueIn(enteredDay(form?.[field] ?? ''));
    const echo = read === null ? undefined : format.day(read);
    return { ...text(field), picked: read ?? '', pickLabel: page.editor.pick, echo };
  };
  return { text, day };
}

interface TwoVersionsProps<R, F extends string> extends RowDialogProps<R, F> {
  readonly editor: RowEditor<R, F>;
  readonly stored: Readonly<Record<F, string>> | null;
}

/** Two versions of one row, side by side; the seller decides which one stays. */
function TwoVersions<R, F extends string>(props: TwoVersionsProps<R, F>) {
  const { page, common } = useSpeech();
  const { conflict } = page;
  const { model, labels, editor, stored, shown = (_, text) => text } = props;
  const different: readonly F[] = namesOf(labels).filter((field) => stored?.[field] !== editor.form[field]);
  const word = (field: F, text: string): string => (text === '' ? '–' : shown(field, text));
  return (
    <Dialog
      title={conflict.title}
      closeLabel={common.close}
      part="row-conflict"
      wide
      onClose={model.close}
      actions={
        <>
          <Button part="take-stored" onPress={() => void model.takeStored()}>
            {stored === null ? conflict.leaveDeleted : conflict.takeStored}
          </Button>
          <Button look="main" part="keep-mine" busy={editor.saving} onPress={() => void model.keepMine()}>
            {stored === null ? conflict.restoreMine : conflict.keepMine}
          </Button>
        </>
      }
    >
      <p>{stored === null ? page.rowConflict.gone : page.rowConflict.body}</p>
      {stored !== null && different.length === 0 && <p class="cp-soft">{conflict.same}</p>}
      {stored !== null && different.length > 0 && (
        <table class="pl-table pl-versions">
          <thead>
            <tr>
              <th scope="col">{conflict.field}</th>
              <th scope="col">{conflict.mine}</th>
              <th scope="col">{conflict.stored}</th>
            </tr>
          </thead>
          <tbody>
            {different.map((field) => (
              <tr key={field}>
                <th scope="row">{labels[field]}</th>
                <td>{word(field, editor.form[field])}</td>
                <td>{word(field, stored[field])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  );
}

function namesOf<F extends string>(labels: Readonly<Record<F, string>>): readonly F[] {
  const isName = (name: string): name is F => name in labels;
  return Object.keys(labels).filter(isName);
}
