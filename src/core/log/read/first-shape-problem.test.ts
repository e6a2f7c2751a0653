import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { say } from '../../../text/say.ts';
import { canonicalJson } from '../chain/canonical-json.ts';
import { firstShapeProblem } from './first-shape-problem.ts';
import { formMessage } from '../form/log-problem.ts';
import { headerSchema } from '../form/header.ts';
import { recordSchema } from '../form/record-schema.ts';
import { sampleHeader, sampleLog } from '../sample-log.fixture.ts';
import { pathText } from '../../ref/path.ts';

type Tree = Record<string, unknown>;

/** Every place in a value: the holder and the key. */
function places(value: unknown, into: [Tree, string][] = []): [Tree, string][] {
  if (typeof value !== 'object' || value === null) return into;
  for (const key of Object.keys(value)) {
    into.push([value as Tree, key]);
    places((value as Tree)[key], into);
  }
  return into;
}

const junk = fc.constantFrom<unknown>(
  null,
  -1,
  1e300,
  0.5,
  '',
  'x',
  true,
  [],
  {},
  [0],
  { kind: 'proceed' },
  'y'.repeat(7000),
);

/** A copy with one place replaced, dropped, or given a name too many. */
function damaged(value: unknown, pick: number, by: unknown, how: number): unknown {
  const copy = structuredClone(value);
  const all = places(copy);
  const [holder, key] = all[pick % all.length] ?? [{}, ''];
  if (how === 0) holder[key] = by;
  else if (how === 1 && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (how === 1) delete holder[key];
  else if (!Array.isArray(holder)) holder['surplus'] = by;
  return copy;
}

const damage = [fc.nat(), junk, fc.nat(2)] as const;

describe('the first shapeProblem', () => {
  it('given a header with one place damaged, then it finds a shapeProblem exactly when zod does', () => {
    const header = sampleHeader();
    fc.assert(
      fc.property(...damage, (pick, by, how) => {
        const value = damaged(header, pick, by, how);
        const fits = firstShapeProblem(headerSchema, value) === null;
        expect(fits).toBe(headerSchema.safeParse(value).success);
        expect(fits ? canonicalJson(value) : '{').toMatch(/^\{/);
      }),
    );
  });

  it('given a large record, which is taken apart, with one place damaged, then it finds a shapeProblem exactly when zod does', () => {
    const record = sampleLog(0, 200).records[0];
    fc.assert(
      fc.property(...damage, (pick, by, how) => {
        const value = damaged(record, pick, by, how);
        expect(firstShapeProblem(recordSchema, value) === null).toBe(recordSchema.safeParse(value).success);
      }),
    );
  });

  const large = <T>(item: T): T[] => Array.from({ length: 1500 }, () => item);

  it.each([
    ['a list', z.array(z.int()), [...large(1), 'x'], '[1500]', 'should be a number'],
    ['a list with a limit', z.array(z.int()).max(3), large('x'), '', 'the most is 3'],
    ['a list with a least', z.array(z.array(z.int())).min(2), [large(1)], '', 'the least is 2'],
    ['a list with a rule of its own', z.array(z.int()).refine(() => false), large(1), '', 'not spelled'],
    ['an object', z.strictObject({ a: z.array(z.int()) }), { a: large(1), b: 1 }, '', 'does not belong there: b'],
    ['a missing name', z.strictObject({ a: z.array(z.int()), b: z.int() }), { a: large(1) }, 'b', 'is missing'],
    ['a record', z.record(z.string(), z.array(z.int())), { a: large('x') }, 'a[0]', 'should be a number'],
    ['an optional list', z.array(z.int()).optional(), large('x'), '[0]', 'should be a number'],
    ['either of two', z.union([z.array(z.int()), z.string()]), large('x'), '[0]', 'should be a number'],
    [
      'one of several kinds',
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('a'), list: z.array(z.string()) }),
        z.strictObject({ kind: z.literal('b'), list: z.array(z.int()) }),
      ]),
      { kind: 'b', list: large('x') },
      'list[0]',
      'should be a number',
    ],
    [
      'none of several kinds',
      z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('a'), list: z.array(z.string()) })]),
      { kind: 'c', list: large('x') },
      'kind',
      'should be one of a',
    ],
  ])('given %s that is large, then the shapeProblem is named where it is', (_, form, value, path, what) => {
    const shapeProblem = firstShapeProblem(form, value);
    expect(shapeProblem && pathText(shapeProblem.path)).toBe(path);
    expect(shapeProblem && say(formMessage(shapeProblem))).toContain(what);
  });

  it('given an object with endlessly many free names, then it is refused by their number', () => {
    const value = Object.fromEntries(Array.from({ length: 1001 }, (_, k) => [`k${k}`, 1]));
    expect(firstShapeProblem(z.record(z.string(), z.int()), value)?.shape).toEqual({ fault: 'too_big', most: 1000 });
  });
});
