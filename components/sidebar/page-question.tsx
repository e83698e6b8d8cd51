import type { PanelSpeech } from '../../lib/i18n/panel';
import { pageKinds } from '../../lib/model/draft';
import { SelectField } from '../ui/inputs';
import type { Ways } from './ways';

interface PageQuestionProps {
  readonly speech: PanelSpeech;
  readonly ways: Ways;
}

/** The page was not recognised, so the seller says what it is, or sends us how it is built. */
export function PageQuestion({ speech, ways }: PageQuestionProps) {
  const { common, sidebar } = speech.words;
  return (
    <section class="cp-section" data-part="page-question">
      <p>{sidebar.unknownPage.body}</p>
      <SelectField
        name="page"
        label={sidebar.unknownPage.ask}
        hint={sidebar.unknownPage.hint}
        value=""
        choices={[
          { value: '', word: sidebar.read.choose },
          ...pageKinds.map((value) => ({ value, word: common.page[value] })),
        ]}
        onPick={(page) => page !== '' && ways.onName(page)}
      />
      <p class="cp-soft">{sidebar.unknownPage.structure}</p>
    </section>
  );
}

/** Reminds that the kind of this page was said by the seller, with the way back. */
export function NamedPage({
  speech,
  onUnname,
}: {
  readonly speech: PanelSpeech;
  readonly onUnname: () => void;
}) {
  const { unknownPage } = speech.words.sidebar;
  return (
    <p class="cp-soft" data-part="named-page">
      {unknownPage.named}{' '}
      <button type="button" class="cp-link" onClick={onUnname}>
        {unknownPage.unname}
      </button>
    </p>
  );
}
