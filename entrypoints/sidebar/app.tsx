import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Glow } from '../../components/sidebar/glow';
import type { Copied } from '../../components/sidebar/panel';
import { Sidebar } from '../../components/sidebar/sidebar';
import { sourcesOf } from '../../lib/state/line-sources';
import { diagnosticsOf } from '../../lib/state/diagnostics';
import type { Visit } from './visit';

/** Reads the signals of the visit and hands plain values and callbacks to the components. */
export function App({ visit, container }: { readonly visit: Visit; readonly container: HTMLElement }) {
  const { model, settings, place, wayIn } = visit;
  const copied = useSignal<Copied>('no');
  const speech = visit.words.value;
  useEffect(() => container.setAttribute('data-theme', settings.theme.value), [settings.theme.value]);
  useEffect(() => {
    if (visit.nextWanted.value > 0) nextFinding(container);
  }, [visit.nextWanted.value]);
  const copy = async (what: 'diagnostics' | 'structure'): Promise<void> => {
    const text = what === 'diagnostics' ? diagnosticsOf(model.seen.value) : wayIn.structure();
    copied.value = await navigator.clipboard.writeText(text).then(
      () => what,
      () => 'failed' as const,
    );
  };
  if (!speech) return null;
  return (
    <>
      <Sidebar
        model={model}
        speech={speech}
        judge={visit.judge}
        language={settings.language.value}
        box={place.panel.value}
        handle={place.handle.value}
        updated={visit.updated.value}
        lost={visit.lost.value}
        copied={copied.value}
        sourcesOf={(line) => sourcesOf(line, visit.judge, visit.packs.value.packs)}
        reachable={visit.reachable.value}
        onOpen={() => visit.open(true)}
        onCollapse={() => visit.open(false)}
        onGoTo={visit.goTo}
        onLanguage={(language) => void settings.choose({ language })}
        side={settings.placeOn(location.host).side}
        onSide={() => {
          const before = settings.placeOn(location.host);
          void settings.place(location.host, { ...before, side: before.side === 'left' ? 'right' : 'left' });
          place.look();
        }}
        onCopy={() => void copy('diagnostics')}
        ways={{
          named: wayIn.named.value !== null,
          onName: visit.name,
          onUnname: () => visit.name(null),
          pointable: visit.pointable,
          pointing: wayIn.pointing.value,
          onPoint: wayIn.point,
          onStopPointing: wayIn.stop,
          aliases: wayIn.ownAliases.value,
          onForgetAlias: (alias) => void wayIn.forget(alias),
          onCopyStructure: () => void copy('structure'),
        }}
      />
      {visit.glow.value && <Glow element={visit.glow.value} boxAround={visit.boxAround} />}
    </>
  );
}

function nextFinding(container: HTMLElement): void {
  const cards = [...container.querySelectorAll<HTMLElement>('[data-part="findings"] > [data-rule]')];
  const root = container.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  const here = cards.findIndex((card) => card.contains(active));
  (cards[here + 1] ?? cards[0])?.focus();
}
