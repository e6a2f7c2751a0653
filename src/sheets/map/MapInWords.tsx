import type { ReactNode } from 'react';
import { byAuthor } from '../whose-words.ts';
import type { Confidence, Level, MapView, TokenKind } from '../../view/geometry/map-view.ts';

export interface MapThingWords {
  readonly kinds: Readonly<Record<TokenKind, string>>;
  readonly flows: Readonly<Record<Level, string>>;
  readonly flowBefore: (before: Level) => string;
  readonly changed: string;
  readonly hardened: string;
  readonly confidences: Readonly<Record<Confidence, string>>;
}

interface ThingProps {
  readonly name: string;
  /** of its name, where that is an author's */
  readonly language: string | undefined;
  readonly children: ReactNode;
}

function Thing({ name, language, children }: ThingProps) {
  return (
    <div>
      <dt lang={language} dir="auto">
        {name}
      </dt>
      {children}
    </div>
  );
}

function Told({ text, language }: { readonly text: string | undefined; readonly language?: string | undefined }) {
  if (text === undefined || text === '') return null;
  return language === undefined ? <dd>{text}</dd> : <dd {...byAuthor(language)}>{text}</dd>;
}

export interface MapInWordsProps {
  readonly view: MapView;
  readonly words: MapThingWords;
}

/** All that the picture shows, for those who cannot see it: it is on the page, and takes no room there. */
export function MapInWords({ view, words }: MapInWordsProps) {
  const { language } = view;
  const { kinds, flows, confidences } = words;
  return (
    <dl className="map-in-words">
      {view.regions.map(({ id, name, levelLabel, caption, hardened }) => (
        <Thing key={id} name={name} language={language}>
          <Told text={levelLabel} />
          <Told text={caption} />
          {hardened === true && <Told text={words.hardened} />}
        </Thing>
      ))}
      {view.routes.map(({ id, name, commodity, confidence, flow, flowBefore, caption }) => (
        <Thing key={id} name={name} language={language}>
          <Told text={commodity} language={language} />
          <Told text={confidences[confidence]} />
          <Told text={flows[flow]} />
          {flowBefore !== undefined && <Told text={words.flowBefore(flowBefore)} />}
          <Told text={caption} />
        </Thing>
      ))}
      {view.tokens.map(({ id, name, kind, state, changed, caption }) => (
        <Thing key={id} name={name} language={kind === 'mission' ? undefined : language}>
          <Told text={kinds[kind]} />
          <Told text={state} language={language} />
          <Told text={caption} />
          {changed === true && <Told text={words.changed} />}
        </Thing>
      ))}
    </dl>
  );
}
