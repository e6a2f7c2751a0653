import { said } from '../../../text/said.fixture.ts';
// What the facilitator changed in the world of the game shows in every reading of a log, and is never taken for the team's doing or for the
// scenario's own course.

import { describe, expect, test } from 'vitest';
import type { Input } from '../../log/form/input.ts';
import { END_PLANNING, play, PROCEED } from '../played.fixture.ts';
import { type ReportModel, reportModel } from './report-model.ts';

const predicting = (value: string): Input => ({
  kind: 'choose',
  inject: 'cable',
  choice: 'pay',
  prediction: { value, direction: 'up', by: 1, sure: 70 },
});
const override = (value: string, to: number): Input => ({ kind: 'override', value, to, reason: 'To see.' });
const ANNOTATE: Input = { kind: 'annotate', text: 'A note.' };

const modelOf = (inputs: readonly Input[]): ReportModel => reportModel(play(inputs));
const turnOne = (...acts: readonly Input[]): readonly Input[] => [PROCEED, PROCEED, ...acts, END_PLANNING];

const ACTS: readonly (readonly [string, readonly Input[]])[] = [
  ['a value', turnOne(predicting('indicator.consent'), override('indicator.consent', 50))],
  ['a state', turnOne(predicting('indicator.consent'), { kind: 'override', value: 'actor.crew.state', to: 'armed' })],
  [
    'a paper that is brought',
    turnOne(
      predicting('indicator.consent'),
      { kind: 'fire', inject: 'offer' },
      { kind: 'choose', inject: 'offer', choice: 'decline' },
    ),
  ],
  [
    'a paper that is held back',
    turnOne(predicting('indicator.consent'), { kind: 'hold', inject: 'offer', held: true }),
  ],
  ['a paper that is passed over', turnOne({ kind: 'skip', inject: 'cable' })],
  [
    'a step that is taken back',
    turnOne(predicting('indicator.consent'), { kind: 'rewind', to: 2 }, predicting('indicator.consent')),
  ],
];

describe('what the facilitator changed', () => {
  test.each(ACTS)('%s is told once', (_what, inputs) => {
    const model = modelOf([...inputs, ANNOTATE]);
    expect(model.interventions).toHaveLength(1);
    expect(model.interventions[0]?.what.key).toMatch(/^fact\./);
  });

  test.each(ACTS)('%s is marked on the charts that it bears on', (_what, inputs) => {
    const model = modelOf(inputs);
    const marked = model.charts.filter(({ interventions }) => interventions.length > 0).map(({ id }) => id);
    const value = inputs.flatMap((input) => (input.kind === 'override' ? [input.value] : []))[0] ?? '';
    const only: Readonly<Record<string, readonly string[]>> = {
      'indicator.consent': ['indicators.0'],
      'actor.crew.state': [],
    };
    expect(marked).toEqual(only[value] ?? model.charts.map(({ id }) => id));
  });

  test('is nothing when there was no more than a pause and a note', () => {
    const model = modelOf(turnOne(predicting('indicator.consent'), { kind: 'pause' }, ANNOTATE, { kind: 'resume' }));
    expect(model.interventions).toEqual([]);
    expect(model.charts.flatMap(({ interventions }) => interventions)).toEqual([]);
  });

  test('on a branch that was taken back counts no more', () => {
    const model = modelOf(
      turnOne(override('indicator.consent', 50), { kind: 'rewind', to: 2 }, predicting('indicator.consent')),
    );
    expect(said(model.interventions.map(({ what }) => what))).toEqual([expect.stringContaining('went back')]);
  });
});

describe('a prediction', () => {
  const right = (value: string, ...acts: readonly Input[]) =>
    modelOf(turnOne(predicting(value), ...acts)).predictions.map((one) => [one.right, one.overridden]);

  test('about a value that was set by hand afterwards is not scored', () => {
    expect(right('indicator.consent')).toEqual([[true, false]]);
    expect(right('indicator.consent', override('indicator.consent', 10))).toEqual([[null, true]]);
    expect(right('national.trust', override('region.hills.trust', 90))).toEqual([[null, true]]);
  });

  test('about another value still is', () => {
    expect(right('indicator.consent', override('region.hills.trust', 90))).toEqual([[true, false]]);
    expect(right('national.security', override('region.hills.trust', 90))[0]?.[1]).toBe(false);
  });

  test('made after it still is', () => {
    const model = modelOf([
      PROCEED,
      PROCEED,
      override('indicator.consent', 10),
      predicting('indicator.consent'),
      END_PLANNING,
    ]);
    expect(model.predictions.map((one) => [one.right, one.overridden])).toEqual([[true, false]]);
  });
});

describe('a cause', () => {
  const last = (model: ReportModel, value: string) =>
    model.chronicle.told.filter(({ fact }) => fact.type === 'changed' && fact.value === value).at(-1)?.fact.seq ?? 0;

  test('that the facilitator set is said to be set by the facilitator', () => {
    const model = modelOf(turnOne(predicting('indicator.consent'), override('region.coast.trust', 20)));
    expect(said(model.why.step(last(model, 'region.coast.trust'))?.how)).toBe('set by the facilitator');
  });

  test('behind which the facilitator stands ends there, never at the scenario’s own course', () => {
    const acted = modelOf(turnOne(predicting('indicator.consent'), override('region.coast.trust', 20)));
    expect(acted.why.chain(last(acted, 'indicator.integrity')).root).toBe('facilitator');
    const left = modelOf(turnOne(predicting('indicator.consent')));
    expect(left.why.chain(last(left, 'indicator.integrity')).root).toBe('start');
  });
});
