import type { Confidence, Level, MapView, TokenKind } from '../../view/geometry/map-view.ts';

export interface MapThingWords {
  readonly kinds: Readonly<Record<TokenKind, string>>;
  readonly flows: Readonly<Record<Level, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
}

interface ThingProps {
  readonly name: string;
  readonly told: readonly (string | undefined)[];
}

function Thing({ name, told }: ThingProps) {
  return (
    <div>
      <dt>{name}</dt>
      {told.map((one) => one !== undefined && one !== '' && <dd key={one}>{one}</dd>)}
    </div>
  );
}

export interface MapInWordsProps {
  readonly view: MapView;
  readonly words: MapThingWords;
}

/** All that the picture shows, for those who cannot see it: it is on the page, and takes no room there. */
export function MapInWords({ view, words: { kinds, flows, confidences } }: MapInWordsProps) {
  return (
    <dl className="map-in-words">
      {view.regions.map(({ id, name, levelLabel, caption }) => (
        <Thing key={id} name={name} told={[levelLabel, caption]} />
      ))}
      {view.routes.map(({ id, name, commodity, confidence, flow, caption }) => (
        <Thing key={id} name={name} told={[commodity, confidences[confidence], flows[flow], caption]} />
      ))}
      {view.tokens.map(({ id, name, kind, state, caption }) => (
        <Thing key={id} name={name} told={[kinds[kind], state, caption]} />
      ))}
    </dl>
  );
}
