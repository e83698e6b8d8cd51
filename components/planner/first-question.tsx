import type { FirstAnswer, LedgerModel } from '../../lib/state/planner-ledger';
import { Button } from '../ui/button';
import { DayField } from '../ui/day-field';
import { SeverityMark, SeverityShape } from '../ui/severity-mark';
import { useSpeech } from './speech';

interface FirstQuestionProps {
  readonly model: LedgerModel;
  readonly answer: FirstAnswer;
  /** Length of the quota window. */
  readonly days: number;
  /** The plan can only be read. */
  readonly locked: boolean;
}

/** Asks once what was created before this extension was there. Until then the quota is not checked. */
export function FirstQuestion({ model, answer, days, locked }: FirstQuestionProps) {
  const { page, common, say } = useSpeech();
  const { count } = answer;
  return (
    <form
      class="pl-question"
      data-part="first-question"
      onSubmit={(event) => {
        event.preventDefault();
        void model.sendAnswer();
      }}
    >
      <p class="pl-quota-none">
        <SeverityMark kind="not-checked" word={common.severity.notChecked} />
        <span>{page.quota.askWhy}</span>
      </p>
      <fieldset>
        <legend class="cp-label">{say(page.quota.ask, { days })}</legend>
        <div class="pl-counts">
          {counts.map((one) => (
            <label key={one} class="pl-count">
              <input
                type="radio"
                name="created"
                value={one}
                checked={count === one}
                disabled={locked}
                onChange={() => model.pickCount(one)}
              />
              <span>{one}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {count !== null && count > 0 && <Days model={model} answer={answer} count={count} />}
      {answer.failed !== null && (
        <p class="cp-problem" role="alert">
          <SeverityShape kind="blocker" />
          {page.failure[answer.failed]}
        </p>
      )}
      <div>
        <Button
          look="main"
          busy={answer.saving}
          off={count === null || locked}
          title={count === null && !locked ? page.quota.pickFirst : undefined}
        >
          {page.quota.send}
        </Button>
      </div>
    </form>
  );
}

function Days({
  model,
  answer,
  count,
}: Pick<FirstQuestionProps, 'model' | 'answer'> & { readonly count: number }) {
  const { page, say } = useSpeech();
  return (
    <fieldset>
      <legend class="cp-label">
        {page.quota.datesLabel} <span class="cp-soft">{page.editor.optional}</span>
      </legend>
      <p class="cp-hint">{page.quota.datesHint}</p>
      <div class="pl-days">
        {counts.slice(1, count + 1).map((number) => {
          const problem = answer.problems[number - 1];
          return (
            <DayField
              key={number}
              label={say(page.quota.dateOf, { number })}
              name={`created-${number}`}
              value={answer.days[number - 1] ?? ''}
              picked=""
              pickLabel={page.editor.pick}
              onType={(text) => model.typeDay(number - 1, text)}
              problem={problem && say(page.problem[problem.message], problem.data)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

const counts = [0, 1, 2, 3, 4, 5] as const;
