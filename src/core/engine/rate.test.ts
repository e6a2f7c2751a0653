// What an evaluator saw is written down at any moment, and nothing in the world comes of it.

import { describe, expect, test } from 'vitest';
import { END_PLANNING, FIRST_TURN, play, PROCEED, SECOND_TURN } from '../debrief/played.fixture.ts';
import { headerHash } from '../log/chain/chain.ts';
import { writeLog } from '../log/chain/write-log.ts';
import type { Header } from '../log/form/header.ts';
import { type Input, inputSchema, RATINGS } from '../log/form/input.ts';
import { readLog } from '../log/read/read-log.ts';
import { judgeLog } from './judge-log.ts';
import { beginSession, type Session, takeStep } from './session.ts';
import { stateOfWorld } from './state-hash.ts';
import { pictureOf } from './view/picture.ts';

const RATE: Input = { kind: 'rate', objective: 'hold', rating: 'S', note: 'They asked who profits.' };
const refusalOf = (session: Session, input: Input) => {
  const taken = takeStep(session, input);
  return taken.ok ? null : taken.refused;
};
const rated = (session: Session): Session => {
  const taken = takeStep(session, RATE);
  if (!taken.ok) throw new Error(taken.refused.code);
  return taken.session;
};

const ALL: readonly Input[] = [...FIRST_TURN, ...SECOND_TURN];
const MOMENTS = ALL.map((_, n) => play(ALL.slice(0, n))).concat(play(ALL), play([PROCEED, { kind: 'pause' }]));

describe('a rating', () => {
  test.each(MOMENTS.map((session) => [session.run.world.phase, session.records.length, session] as const))(
    'given in %s, after %i records, then it is a fact with its moment, and all else is as it was',
    (_phase, _length, session) => {
      const { turn } = session.run.world;
      const after = rated(session);
      const { facts, input } = after.records.at(-1) ?? {};
      expect(input).toEqual(RATE);
      expect(facts).toMatchObject([
        { type: 'rated', objective: 'hold', rating: 'S', turn, by: { kind: 'facilitator', id: 'facilitator.rate' } },
      ]);
      expect(stateOfWorld(after.run.world)).toEqual(stateOfWorld(session.run.world));
      // the picture counts nothing of it either
      expect(pictureOf(after)).toEqual(pictureOf(session));
    },
  );

  test('is met in every phase in which a session can stand', () => {
    const phases = new Set(MOMENTS.map(({ run }) => run.world.phase));
    expect([...phases].sort()).toEqual(['briefing', 'debrief', 'ending', 'inject', 'planning', 'report', 'situation']);
  });

  test('changes nothing of what comes after it', () => {
    const values = (inputs: readonly Input[]) => stateOfWorld(play(inputs).run.world);
    expect(values([...FIRST_TURN, RATE, ...SECOND_TURN])).toEqual(values(ALL));
    expect(values([RATE, ...FIRST_TURN.slice(0, 4), RATE, END_PLANNING])).toEqual(values(FIRST_TURN));
  });

  test('of an objective that the scenario does not have is refused, by its name', () => {
    const session = play(FIRST_TURN);
    for (const objective of ['licence', 'constructor', 'objective.hold', 'hold '])
      expect(refusalOf(session, { ...RATE, objective })).toEqual({ code: 'no_objective', about: objective });
  });

  test('has one of four grades, in the log as in the game', () => {
    expect(RATINGS).toEqual(['P', 'S', 'M', 'U']);
    expect(inputSchema.safeParse({ ...RATE, rating: 'p' }).success).toBe(false);
    const text = writeLog(rated(play([])));
    expect(readLog(text)).toMatchObject({ ok: true });
    expect(judgeLog(text)).toMatchObject({ ok: true });
    expect(readLog(text.replaceAll('"rating":"S"', '"rating":"X"'))).toMatchObject({ problem: { code: 'log.form' } });
  });

  test('cannot be written in a session that goes on in format 2, which would not be read again', () => {
    const { program, header } = play([]);
    const { unknowns: _, ...settings } = header.settings;
    const older: Header = { ...header, version: 2, settings };
    expect(headerHash(older)).not.toBe(headerHash(header));
    const session = beginSession(program, older);
    expect(refusalOf(session, RATE)).toEqual({ code: 'no_ratings' });
    const noted = takeStep(session, { kind: 'annotate', text: 'A note.' });
    expect(noted.ok && readLog(writeLog(noted.session)).ok).toBe(true);
  });
});
