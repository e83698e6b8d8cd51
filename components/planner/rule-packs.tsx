import { useState } from 'preact/hooks';
import type { Market } from '../../lib/model/market';
import type { Imported, PacksModel } from '../../lib/state/packs';
import { Button } from '../ui/button';
import { useSpeech } from './speech';

/** The rule packs of a shop's market: which are there, a file to take one from, and what was wrong with a file. */
export function RulePacks({ market, packs }: { readonly market: Market; readonly packs: PacksModel }) {
  const { page, say } = useSpeech();
  const words = page.packs;
  const [imported, setImported] = useState<Imported | null>(null);
  const own = packs.current.value.packs.filter(({ region }) => region === market.id);
  const take = async (file: File | undefined): Promise<void> => {
    if (file) setImported(await packs.importText(await file.text()));
  };
  return (
    <fieldset class="pl-lead" data-part="rule-packs">
      <legend class="cp-label">{words.title}</legend>
      <p class="cp-hint">{words.hint}</p>
      {own.length > 0 && (
        <ul>
          {own.map(({ id, validFrom }) => (
            <li key={id} data-pack={id} data-used={market.pack === id ? 'yes' : 'no'}>
              {say(words.entry, { id, from: { at: validFrom, zone: market.zone, label: market.zoneLabel } })}{' '}
              <span class="cp-hint">{market.pack === id ? words.used : words.notUsed}</span>{' '}
              <Button
                look="quiet"
                title={say(words.removeOne, { id })}
                onPress={() => {
                  setImported(null);
                  void packs.remove(id);
                }}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <label>
        {words.choose}{' '}
        <input
          type="file"
          name="rule-pack"
          accept="application/json,.json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            void take(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {imported && <ImportResult imported={imported} market={market} />}
    </fieldset>
  );
}

function ImportResult({ imported, market }: { readonly imported: Imported; readonly market: Market }) {
  const { page, say } = useSpeech();
  const words = page.packs;
  if (imported.state === 'done') {
    const { id, region } = imported.pack;
    return (
      <p role="status" data-part="pack-done">
        {say(region === market.id ? words.done : words.doneElsewhere, { id, region })}
      </p>
    );
  }
  if (imported.state === 'unsaved') {
    return (
      <p class="cp-problem" role="alert" data-part="pack-problem">
        {words.unsaved}
      </p>
    );
  }
  return (
    <div class="cp-problem" role="alert" data-part="pack-problem">
      <p>{words.refused}</p>
      <ul>
        {imported.faults.slice(0, 10).map(({ where, why }) => (
          <li key={`${where} ${why}`}>
            <code>{where === '' ? words.wholeFile : where}</code>: {why}
          </li>
        ))}
      </ul>
    </div>
  );
}
