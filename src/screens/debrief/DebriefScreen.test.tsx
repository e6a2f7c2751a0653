import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { END_PLANNING, FIRST_TURN, play, PROCEED, resolvedSmall } from '../../core/debrief/played.fixture.ts';
import type { Log } from '../../core/log/chain/write-log.ts';
import { debriefOf } from '../../sheets/answers/debrief-of.ts';
import { DebriefScreen, type Verified } from './DebriefScreen.tsx';

function show(log: Log, verified: Verified = { whose: 'same' }): string {
  const told = { ...debriefOf(log), verified };
  return renderToStaticMarkup(<DebriefScreen {...told} onLeave={() => {}} packing={false} download={() => {}} />);
}

const WHOLE = play([
  ...FIRST_TURN,
  PROCEED,
  PROCEED,
  { kind: 'choose', inject: 'offer', choice: 'accept', rationale: 'A quiet season.' },
  END_PLANNING,
  PROCEED,
  PROCEED,
]);

const levelsIn = (markup: string): number[] => [...markup.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));

describe('the debrief screen', () => {
  const markup = show(WHOLE);

  it('given a whole session, then ending, rubric, decisions, chain, turning points and sources are there', () => {
    for (const text of [
      'A quiet creek',
      'Weaker than before',
      'Leave the boats alone while it is quiet',
      'A quiet season.',
      'Your decision, ',
      'What would have to be true for paying to be the right answer?',
      'W. Hansen, background paper',
      'Consequences, by the mission itself',
    ]) {
      expect(markup).toContain(text);
    }
  });

  it('given any session, then headings go down one level at a time from a single first one', () => {
    for (const log of [WHOLE, play([]), play([...FIRST_TURN, PROCEED, { kind: 'close' }])]) {
      const levels = levelsIn(show(log));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.slice(1).forEach((level, k) => expect(level - (levels[k] ?? 0)).toBeLessThanOrEqual(1));
    }
  });

  it('given a session closed early or cut off, then it says so and shows no score that was not given', () => {
    const closed = show(play([...FIRST_TURN, PROCEED, { kind: 'close', reason: 'The bus left.' }]));
    expect(closed).toContain('Closed before the end');
    expect(closed).toContain('The bus left.');
    const cut = show(play(FIRST_TURN));
    expect(cut).toContain('Not finished');
    expect(cut).not.toContain('>Rubric<');
  });

  it('given a session that has just begun, then there is nothing to explain, and nothing breaks', () => {
    expect(show(play([]))).toContain('Nothing has changed yet.');
  });

  it('given what verification found, then it is told in its own words', () => {
    expect(markup).toContain('Verified:');
    expect(markup).toContain('Not proved:');
    expect(show(WHOLE, { whose: 'other_texts' })).toContain('in other words');
    expect(show(WHOLE, 'checking')).toContain('is being checked');
    const problem = show(WHOLE, { problem: 'Line 9 differs.' });
    expect(problem).toContain('Not verified.');
    expect(problem).toContain('Line 9 differs.');
    expect(problem).not.toContain('Verified:');
  });

  it('given an address of a source that is not of the web, then it is no link', () => {
    const scenario = resolvedSmall((authored) => {
      for (const source of authored.sources) source.url = 'javascript:alert(1)';
    });
    expect(show(play(FIRST_TURN, scenario))).not.toContain('href=');
  });
});
