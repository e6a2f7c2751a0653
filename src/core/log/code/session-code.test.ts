import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../../text/say.ts';
import { ALPHABET } from '../chain/base32.ts';
import { checkCharacters } from './code-check.ts';
import { CODES_OF_VERSION_0 } from './codes-of-version-0.fixture.ts';
import { digestOfText } from '../chain/digest.ts';
import { DEFAULT_SETTINGS } from '../form/header.ts';
import { indicesFromText, indicesToText } from './index-list.ts';
import { scenarioOfCode, settingsOfCode } from './match-session-code.ts';
import { decodeSessionCode } from './read-session-code.ts';
import { encodeSessionCode, type SessionCode, type SessionCodeParts } from './session-code.ts';

const injects = Array.from({ length: 40 }, (_, k) => ({ id: `inject_${k}` }));
const unknowns = Array.from({ length: 12 }, (_, k) => ({
  id: `unknown_${k}`,
  options: ['a', 'b', 'c'].map((id) => ({ id })),
}));
const candidate = (id: string, world: string) => ({
  id,
  world: digestOfText(world),
  whole: digestOfText(`${world}, whole`),
});
const salt = candidate('salt_coast', 'salt');
const others = ['tutorial', 'salt_road', 'x1', 'iodine_0'].map((id) => candidate(id, id));
const parts = (change: Partial<SessionCodeParts> = {}): SessionCodeParts => ({
  scenario: { id: salt.id, injects, unknowns },
  world: salt.world,
  seed: 2026,
  settings: DEFAULT_SETTINGS,
  ...change,
});
const code = encodeSessionCode(parts());

const decoded = (text: string): SessionCode => {
  const read = decodeSessionCode(text);
  if (!read.ok) throw new Error(say(read.problem.message));
  return read.value;
};
const problemOf = (text: string) => {
  const read = decodeSessionCode(text);
  return read.ok ? null : read.problem;
};

describe('a session code', () => {
  it('given scenario, seed and settings, then they come back', () => {
    const settings = fc.record({
      positions: fc.boolean(),
      predictions: fc.boolean(),
      withheld: fc.subarray(injects.map(({ id }) => id)),
      unknowns: fc
        .subarray(unknowns.map(({ id }) => id))
        .chain((ids) => fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom('a', 'b', 'c')])))),
    });
    const seed = fc.integer({ min: 0, max: 0xffffffff });
    fc.assert(
      fc.property(fc.constantFrom(salt, ...others), seed, settings, (scenario, seed, settings) => {
        const coded = { id: scenario.id, injects, unknowns };
        const read = decoded(encodeSessionCode({ scenario: coded, world: scenario.world, seed, settings }));
        expect(read.seed).toBe(seed);
        expect(scenarioOfCode(read, [salt, ...others])).toEqual({ ok: true, value: scenario });
        expect(settingsOfCode(read, coded)).toEqual({ ok: true, value: settings });
      }),
    );
  });

  it('given the usual settings, then it is short, and begins with the name of the scenario', () => {
    expect(code).toMatch(/^SALT(-[2-9A-HJ-NP-Z]{4}){4}$/);
    expect(encodeSessionCode(parts({ scenario: { id: 'x_1', injects } }))).toMatch(/^X1XX-/);
  });

  it('given it in small letters, with spaces, other dashes or none, then it is the same', () => {
    const spellings = [code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' – ')}\n`];
    for (const spelling of spellings) expect(decoded(spelling)).toEqual(decoded(code));
  });

  it('given O for zero in the first four, then it is the same scenario', () => {
    const iodine = candidate('iodine_0', 'iodine_0');
    const written = encodeSessionCode(parts({ scenario: { id: iodine.id, injects }, world: iodine.world }));
    expect(scenarioOfCode(decoded(written.replace('IODI', '10D1')), [salt, iodine])).toEqual({
      ok: true,
      value: iodine,
    });
  });

  it('given an inject the scenario does not have, then making a code is a bug and throws', () => {
    expect(() => encodeSessionCode(parts({ settings: { ...DEFAULT_SETTINGS, withheld: ['nowhere'] } }))).toThrow(
      'nowhere',
    );
  });

  it('given nothing that is fixed, then it is a code as before there were unknowns', () => {
    const { unknowns: _, ...before } = DEFAULT_SETTINGS;
    expect(encodeSessionCode(parts({ settings: before }))).toBe(code);
    expect(decoded(code)).toMatchObject({ version: 1, unknowns: [] });
  });
});

describe('a session code with a slip', () => {
  it('given one wrong character behind the first four, then it is named and the right one proposed', () => {
    const letter = fc.constantFrom(...ALPHABET.split(''));
    fc.assert(
      fc.property(fc.integer({ min: 5, max: code.length - 1 }), letter, (index, wrong) => {
        const rather = code.charAt(index);
        fc.pre(rather !== '-' && rather !== wrong);
        const problem = problemOf(code.slice(0, index) + wrong + code.slice(index + 1));
        expect(problem).toMatchObject({ code: 'code.check', index });
        expect(problem && say(problem.message)).toContain(`“${wrong}”`);
        expect(problem && say(problem.suggestion)).toContain(`“${rather}”`);
      }),
    );
  });

  it('given two characters exchanged, then it does not add up', () => {
    const text = code.replaceAll('-', '');
    for (let k = 4; k < text.length - 1; k += 1) {
      const exchanged = text.slice(0, k) + text.charAt(k + 1) + text.charAt(k) + text.slice(k + 2);
      expect(problemOf(exchanged)?.code ?? null).toBe(exchanged === text ? null : 'code.check');
    }
  });

  it.each([
    ['code.length', '', undefined],
    ['code.length', 'SALT-7K2M', undefined],
    ['code.length', 'A'.repeat(20_001), undefined],
    ['code.length', code.slice(0, -1), undefined],
    ['code.character', code.replace(/.{3}$/, '0AA'), code.length - 3],
    ['code.character', `SA!T${code.slice(4)}`, 2],
    ['code.character', `ßALT${code.slice(4)}`, 0],
    ['code.character', `${code}\uD800`, code.length],
  ])('given the fault %s (case %#), then it is refused as that', (expected, text, index) => {
    const problem = problemOf(text);
    expect(problem?.code).toBe(expected);
    expect(problem?.index).toBe(index);
  });

  const made = (body: string) => `SALT${body}${checkCharacters(body)}`;
  const body = code.replaceAll('-', '').slice(4, -2);

  it('given a code that adds up but says what no code says, then it is refused', () => {
    expect(problemOf(made(body))).toBeNull();
    expect(problemOf(made(`E${body.slice(1)}`))?.code).toBe('code.newer_version');
    expect(problemOf(made(`${body.slice(0, 7)}Z${body.slice(8)}`))?.code).toBe('code.malformed');
    const fixing = `B${body.slice(1)}`;
    expect(problemOf(made(`${fixing}325`))).toBeNull();
    expect(problemOf(made(fixing))?.code).toBe('code.malformed');
    expect(problemOf(made(`${fixing}432`))?.code).toBe('code.malformed');
    expect(problemOf(made(`${fixing}45242`))?.code).toBe('code.malformed');
    expect(problemOf(made(`${body}Z`))?.code).toBe('code.malformed');
    expect(problemOf(made(`${body}${'Z'.repeat(9)}2`))?.code).toBe('code.malformed');
  });
});

describe('a session code where it is opened', () => {
  it('given a scenario that is not here, or a mistyped name, then it says so', () => {
    const missing = scenarioOfCode(decoded(code), others);
    expect(missing).toMatchObject({ ok: false, problem: { code: 'code.wrong_scenario' } });
    expect(missing.ok ? '' : say(missing.problem.message)).toContain('“SALT”');
    expect(scenarioOfCode(decoded(`SLAT${code.slice(4)}`), [salt])).toMatchObject({ ok: false });
  });

  it('given the same world in other words, then it is for it', () => {
    const reworded = { ...salt, whole: digestOfText('salt, translated') };
    expect(scenarioOfCode(decoded(code), [...others, reworded])).toEqual({ ok: true, value: reworded });
  });

  it('given another world of that name, then it says that it has changed', () => {
    const changed = { ...salt, world: digestOfText('salt, edited') };
    expect(scenarioOfCode(decoded(code), [...others, changed])).toMatchObject({
      ok: false,
      problem: { code: 'code.changed_scenario', message: { key: 'code.changed', args: { id: 'salt_coast' } } },
    });
  });

  it('given a scenario with fewer injects than the code withholds, then the settings are refused', () => {
    const withheld = decoded(encodeSessionCode(parts({ settings: { ...DEFAULT_SETTINGS, withheld: ['inject_39'] } })));
    expect(settingsOfCode(withheld, { id: salt.id, injects: injects.slice(0, 39) })).toMatchObject({
      ok: false,
      problem: { code: 'code.malformed' },
    });
  });
});

describe('a list of places as text', () => {
  it('given any places, then they come back in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 6000 })), (places) => {
        expect(indicesFromText(indicesToText(places))).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('given none, then it takes no room; given neighbours, one character each', () => {
    expect(indicesToText([])).toBe('');
    expect(indicesToText([2, 0, 1])).toHaveLength(3);
  });
});

describe('a session code of version 0', () => {
  it.each(CODES_OF_VERSION_0)('$code says what it said', ({ code: old, id, whole, ...said }) => {
    const read = decoded(old);
    expect(read).toMatchObject({ version: 0, ...said });
    const scenario = { id, whole, world: digestOfText('any world') };
    expect(scenarioOfCode(read, [...others.filter((other) => other.id !== id), scenario])).toEqual({
      ok: true,
      value: scenario,
    });
  });

  it.each(CODES_OF_VERSION_0)(
    '$code is of another scenario once a word of it has changed',
    ({ code: old, id, whole }) => {
      const changed = { id, whole: digestOfText('a comma corrected'), world: whole };
      expect(scenarioOfCode(decoded(old), [changed])).toMatchObject({
        ok: false,
        problem: { code: 'code.changed_scenario', message: { key: 'code.changed', args: { id } } },
      });
    },
  );
});
