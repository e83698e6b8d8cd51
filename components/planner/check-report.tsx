import { fill } from '../../lib/i18n/sentence';
import type { FieldId } from '../../lib/model/draft';
import type { DraftCheckModel } from '../../lib/state/draft-check';
import type { Judge } from '../../lib/state/judge';
import { sourcesOf } from '../../lib/state/line-sources';
import { rowsOf } from '../../lib/state/read-rows';
import type { PutAside } from '../../lib/state/sidebar-aside';
import { groupsOf } from '../../lib/state/sidebar-report';
import { Findings } from '../sidebar/findings';
import { Summary } from '../sidebar/summary';
import { WhatWasRead } from '../sidebar/what-was-read';
import { useSpeech } from './speech';

interface CheckReportProps {
  readonly check: DraftCheckModel;
  readonly judge: Judge;
}

/** The report as the panel beside the page shows it. */
export function CheckReport({ check, judge }: CheckReportProps) {
  const speech = useSpeech();
  const file = check.file.value;
  const report = check.report.value;
  const groups = groupsOf(report, nothingAside);
  const { checked, of } = report.coverage;
  if (file.state !== 'none' && file.state !== 'read') return null;
  return (
    <div class="pl-check-report" data-part="check-report" data-coverage={`${checked}/${of}`}>
      {file.state === 'read' && !file.read.enough && (
        <p class="cp-changed cp-mark-warning" role="alert">
          <strong>{speech.words.sidebar.changedPage.title}</strong> {speech.words.sidebar.changedPage.body}
        </p>
      )}
      <Summary groups={groups} coverage={report.coverage} speech={speech} />
      {check.rulesOld.value && (
        <p class="cp-changed cp-mark-warning" data-part="rules-old">
          {fill(speech.words.sidebar.rulesOld, { verified: { day: check.rulesOld.value } }, speech.format)}
        </p>
      )}
      <Findings
        groups={groups}
        speech={speech}
        sourcesOf={(line) => sourcesOf(line, judge, check.packs.value.packs)}
        sampleWay={check.sampleWay.value}
        aside={nothingAside}
        unsaved={false}
        onUndo={() => undefined}
        onGoTo={() => undefined}
        reachable={nowhere}
      />
      {file.state === 'read' && (
        <WhatWasRead
          rows={rowsOf(check.draft.value, check.fields.value, speech, judge)}
          speech={speech}
          reachable={nowhere}
          ways={null}
          onGoTo={() => undefined}
          onForget={check.forget}
          onType={check.tryType}
        />
      )}
    </div>
  );
}

const nothingAside = new Map<string, PutAside>();
const nowhere = new Set<FieldId>();
