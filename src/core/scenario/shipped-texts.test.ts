// What people read in the shipped scenarios, by the rules that its writers agreed on: short sentences, a plain line for every choice, and
// for whoever leads the session what hangs on what. Each was a fault that readers had found once.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Inject, Scenario } from './language/schema.ts';
import { shippedScenarios } from '../simulate/shipped.fixture.ts';

const MOST_WORDS_IN_GIST = 14;
const MOST_WORDS_IN_SENTENCE = 30;
const FOLDER = new URL('../../../scenarios/', import.meta.url);

const scenarios = shippedScenarios();
const flagship = scenarios.find(({ id }) => id === 'the_half_bridge') as Scenario;
const named = scenarios.map((scenario) => [scenario.id, scenario] as const);

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A sentence ends at a full stop, a question or exclamation mark, with or without quotes behind it, or with its line. */
const sentencesOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => line.split(/(?<=[.!?…][”’)]?)\s+(?=[“‘(\p{Lu}\p{N}])/u));

/** Every text of a paper that is read at the table, with where it stands. */
function textsOf({ id, paper, advice, choices }: Inject): readonly (readonly [place: string, text: string])[] {
  return [
    [`${id}.paper`, paper.text],
    ...Object.entries(advice ?? {}).map(([role, text]) => [`${id}.advice.${role}`, text] as const),
    ...choices.flatMap((choice) => [
      [`${id}.${choice.id}.text`, choice.text ?? ''] as const,
      [`${id}.${choice.id}.outcome`, choice.outcome ?? ''] as const,
    ]),
  ];
}

test('a sentence is told from the next, and its words are counted', () => {
  const text = 'One two. “Three?” Four – five…\nSix (seven.) 8 nine';
  expect(sentencesOf(text)).toEqual(['One two.', '“Three?”', 'Four – five…', 'Six (seven.)', '8 nine']);
  expect(sentencesOf(text).map(wordsIn)).toEqual([2, 1, 2, 2, 2]);
});

describe.each(named)('in %s', (_id, { injects }) => {
  test('papers, advice and outcomes have no sentence that must be read twice', () => {
    const long = injects
      .flatMap(textsOf)
      .flatMap(([place, text]) => sentencesOf(text).map((sentence) => `${wordsIn(sentence)} ${place}: ${sentence}`))
      .filter((line) => Number.parseInt(line, 10) > MOST_WORDS_IN_SENTENCE);
    expect(long).toEqual([]);
  });

  test('what is cited is what it exercises, never a claim that it tests', () => {
    const cited = injects.flatMap(({ id, provenance }) => provenance.map((source) => `${id} ${source}`));
    expect(cited.filter((line) => / H\d\d$/.test(line))).toEqual([]);
  });
});

describe.each(named)('in %s', (_id, { injects }) => {
  const choices = injects.flatMap((inject) => inject.choices.map((choice) => ({ inject, choice })));

  test('every choice has a gist, of few words', () => {
    const wrong = choices.filter(({ choice: { gist } }) => gist === undefined || wordsIn(gist) > MOST_WORDS_IN_GIST);
    expect(wrong.map(({ inject, choice }) => `${inject.id}.${choice.id}: ${choice.gist ?? ''}`)).toEqual([]);
  });

  test('no two choices of a paper have the same gist, and none only says its label again', () => {
    const same = injects.filter(
      (inject) =>
        new Set(inject.choices.map(({ gist }) => gist)).size < inject.choices.length ||
        inject.choices.some(({ gist, label }) => gist === label),
    );
    expect(same.map(({ id }) => id)).toEqual([]);
  });
});

/** In the tutorial, whose second week is its last, rules read the unknown instead of effects that fall due a turn later. */
describe.each(named.filter(([id]) => id !== 'tutorial'))('in %s', (_id, { injects, unknowns, turns }) => {
  const choices = injects.flatMap((inject) => inject.choices.map((choice) => ({ inject, choice })));
  const hanging = injects.filter((inject) => readIn(inject.choices).length > 0);

  test('something hangs on every unknown, and more than one paper in a whole game', () => {
    const papers = (id: string): number => hanging.filter(({ choices }) => readIn(choices).includes(id)).length;
    const least = turns < 10 ? 1 : 2;
    expect((unknowns ?? []).length).toBeGreaterThan(0);
    expect((unknowns ?? []).filter(({ id }) => papers(id) < least).map(({ id }) => id)).toEqual([]);
  });

  test('a paper hangs on one unknown, and the facilitator is told what hangs on it and what teams assume', () => {
    const untold = hanging.filter(({ choices, facilitator }) => {
      const told = `${facilitator?.point ?? ''} ${facilitator?.listen_for ?? ''}`;
      return readIn(choices).length > 1 || !/\bhangs? on\b/.test(told) || !/\bTeams usually\b/.test(told);
    });
    expect(untold.map(({ id }) => id)).toEqual([]);
  });

  test('what hangs on an unknown shows a turn later, so that no effect gives it away at once', () => {
    const early = choices.flatMap(({ inject, choice }) =>
      choice.effects
        .filter((effect) => readIn('when' in effect ? effect.when : '').length > 0 && (effect.after ?? 0) < 1)
        .map((effect) => `${inject.id}.${choice.id}: ${JSON.stringify(effect)}`),
    );
    expect(early).toEqual([]);
  });

  test('neither whether a paper comes nor whether a choice is free reads an unknown', () => {
    const telling = injects.filter(({ choices, ...inject }) =>
      [inject.trigger, ...choices.map(({ effects: _, ...choice }) => choice)].some(
        (one) => readIn(one ?? '').length > 0,
      ),
    );
    expect(telling.map(({ id }) => id)).toEqual([]);
  });
});

describe('the notes for the facilitator of the flagship', () => {
  const notes = flagship.injects.flatMap(({ id, facilitator }) =>
    facilitator === undefined ? [] : [{ id, ...facilitator }],
  );

  test('are there for every paper, with two misconceptions in more than one form', () => {
    expect(notes.map(({ id }) => id)).toEqual(flagship.injects.map(({ id }) => id));
    const alike = notes.filter(({ misconceptions }) => misconceptions.every((one) => one.startsWith('That ')));
    expect(alike.map(({ id }) => id)).toEqual([]);
    expect(notes.filter(({ misconceptions }) => misconceptions.length !== 2).map(({ id }) => id)).toEqual([]);
  });

  test('break a silence in more ways than by asking', () => {
    const asking = notes.filter(({ silence }) => silence.startsWith('Ask ')).length;
    expect(asking * 4).toBeLessThan(notes.length);
  });

  test('tell no team which of the truths it plays', () => {
    const told = (flagship.unknowns ?? []).flatMap(({ options }) => options.map(({ text }) => text));
    const table = flagship.injects.map((inject) =>
      JSON.stringify([inject.paper, inject.advice, inject.facilitator, inject.discussion]),
    );
    expect(told.filter((text) => table.some((paper) => paper.includes(text)))).toEqual([]);
  });
});

/** The unknowns that are read somewhere in it, each once. */
function readIn(part: unknown): readonly string[] {
  return [...new Set([...JSON.stringify(part).matchAll(/unknown\.(\w+)/g)].map(([, id]) => id ?? ''))];
}

test('no name of the first flagship is left in scenarios/', () => {
  const old = /tolvan|selum|\bselu\b|stehrun|hrusk|tavelo|olume|orleve|arhesk|salavo|\byesk\b|sarelo/i;
  const files = (readdirSync(FOLDER, { recursive: true }) as string[]).filter((file) => file.endsWith('.json'));
  expect(files.length).toBeGreaterThan(20);
  const left = files.filter((file) => old.test(readFileSync(new URL(file, FOLDER), 'utf8')));
  expect(left).toEqual([]);
});
