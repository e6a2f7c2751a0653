// Running text with its abbreviations explained where they stand.

import { useMemo } from 'react';
import type { Scenario } from '../../../core/scenario/language/schema.ts';
import { abbreviationsFor, cutAtAbbreviations, spellOut } from '../../../text/abbreviations.ts';
import { Abbr } from '../../../view/controls/Abbr.tsx';
import { Paper } from '../../../view/controls/Paper.tsx';

export function Explained({ text, scenario }: { readonly text: string; readonly scenario: Scenario }) {
  const pieces = useMemo(() => cutAtAbbreviations(text, abbreviationsFor(scenario.roles)), [text, scenario]);
  return pieces.map((piece, at) => {
    if ('short' in piece) return <Abbr key={piece.short} {...piece} />;
    // Pieces of a text never move, so their number will do as a key.
    return <span key={at}>{piece.text}</span>;
  });
}

type ScenarioPaper = Scenario['briefing'][number];

/** A paper of the scenario, explained. */
export function ScenarioPaper({
  paper,
  scenario,
  title,
}: {
  readonly paper: ScenarioPaper;
  readonly scenario: Scenario;
  readonly title?: string;
}) {
  const table = abbreviationsFor(scenario.roles);
  return (
    <Paper
      {...paper}
      from={spellOut(paper.from, table)}
      to={paper.to === undefined ? undefined : spellOut(paper.to, table)}
      {...(title === undefined ? {} : { title })}
      renderText={(paragraph) => <Explained text={paragraph} scenario={scenario} />}
    />
  );
}
