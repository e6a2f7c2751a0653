import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createMachine } from 'xstate';
import { describe, expect, test } from 'vitest';
import { whoseScenario } from '../core/log/chain/whose-scenario.ts';
import { logOf } from '../core/log/read/log-of.fixture.ts';
import { forged, sealOf } from './forge-log.fixture.ts';
import { helpText } from './help-text.ts';
import { COMMANDS } from './run-command.ts';
import { shippedMarks } from './shipped.ts';
import type { AuthoredScenario } from '../core/scenario/language/schema.ts';
import { authorFolder, parsed, speak } from './spoken.fixture.ts';

const HASH = /^[0-9a-f]{64}$/;

describe('the command line', () => {
  test.each([['--help'], ['-h'], ['help'], ['help', 'me']])('helps: %s', async (...argv) => {
    expect(await speak(...argv)).toEqual({ exit: 0, out: helpText([...COMMANDS.values()]), err: '' });
  });

  test.each([
    ['check', '--help'],
    ['help', 'check'],
  ])('helps with one command: %s %s', async (...argv) => {
    const { check } = Object.fromEntries(COMMANDS);
    if (check === undefined) throw new Error('there is none');
    expect(await speak(...argv)).toEqual({ exit: 0, out: helpText([check]), err: '' });
  });

  test('given nothing, then it names every command', async () => {
    const { exit, err } = await speak();
    expect(exit).toBe(2);
    for (const name of COMMANDS.keys()) expect(err).toContain(name);
  });

  test('tells its version', async () => {
    expect((await speak('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([
    [[], 'Say what to do'],
    [['dance'], 'no command “dance”'],
    [['check'], 'check FILE...'],
    [['check', 'a', '--loud'], "Unknown option '--loud'"],
    [['check', 'a', '--format'], "Option '--format' argument missing. The usage is: shadow-mandate check FILE..."],
    [['check', 'a', '--strict=1'], "Option '--strict' does not take an argument. The usage is"],
    [['run', 'a', '--seed', '--log', 'b'], "Option '--seed' argument is ambiguous. The usage is"],
    [['check', 'ملف.json'], /^ملف\.json cannot be read/],
    [['check', 'a', '--format', 'yaml'], '--format must be one of “text”, “json”'],
    [['replay'], 'replay LOG'],
    [['replay', 'a', 'b'], 'replay LOG'],
    [['run', 'a', '--policy', 'random'], '--seed is missing'],
    [['run', 'a', '--seed', '-1', '--policy', 'random'], 'run FILE'],
    [['run', 'a', '--seed', '4294967296', '--policy', 'random'], 'from 0 to 4294967295'],
    [['run', 'a', '--seed', '1', '--policy', 'random', '--inputs', 'b'], '--policy or --inputs, not both'],
    [['run', 'a', '--seed', '1', '--policy', 'wise'], 'no policy “wise”, and it names no .json file'],
    [['simulate', 'a', '--seed', '1', '--runs', '5', '--policy', 'wise'], 'no policy “wise”'],
    [['check', 'none.json'], 'none.json cannot be read'],
    [['simulate', 'a', '--seed', '1'], '--runs is missing'],
    [['simulate', 'a', '--runs', '0', '--seed', '1'], '--runs must be a whole number from 1'],
    [['simulate', 'a', '--runs', '5', '--seed', '1', '--workers', '1.5'], '--workers must be'],
    [['report', 'a'], '--out is missing'],
    [['plan', 'a'], '--out is missing'],
    [['run', 'none.json', '--seed', '1', '--policy', 'random'], 'none.json cannot be read'],
  ] as [string[], string | RegExp][])('given %j, then it exits 2 and says what is wrong', async (argv, said) => {
    const { exit, out, err } = await speak(...argv);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(said);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('given a script with a byte that is not UTF-8, then its place is told', async () => {
    const { scenario, path } = authorFolder();
    writeFileSync(path('play.jsonl'), Buffer.from('{"kind":"proceed"}\n{"kind":"caf\xe9"}\n', 'latin1'));
    const { exit, err } = await speak('run', scenario, '--seed', '1', '--inputs', path('play.jsonl'));
    expect(exit).toBe(2);
    expect(err).toMatch(/play\.jsonl:2:13: This is not UTF-8: the byte E9/);
  });

  test('given a scenario with errors, then nothing is played, and it exits 1', async () => {
    const { scenario } = authorFolder((small) => {
      small.endings = [];
    });
    for (const argv of [
      ['run', scenario, '--seed', '1', '--policy', 'random'],
      ['simulate', scenario, '--seed', '1', '--runs', '5'],
      ['machine', scenario],
    ]) {
      const { exit, out, err } = await speak(...argv);
      expect([exit, out]).toEqual([1, '']);
      expect(err).toContain(`shadow-mandate check ${scenario}`);
    }
  });
});

describe('run', () => {
  test('prints the stable shape and writes a log that replay accepts; twice the same, byte for byte', async () => {
    const { scenario, path } = authorFolder();
    const play = (log: string) =>
      speak('run', scenario, '--seed', '5', '--policy', 'random', '--log', log, '--format', 'json');
    const [first, again] = [await play(path('a.jsonl')), await play(path('b.jsonl'))];
    const result = parsed(first) as Record<string, unknown>;
    expect(Object.keys(result)).toEqual(['scenario', 'seed', 'ending', 'turns', 'decisions', 'stateHash']);
    expect(result).toMatchObject({ scenario: 'mini', seed: 5, turns: 2 });
    expect(['settled', 'adrift']).toContain(result['ending']);
    expect(result['stateHash']).toMatch(HASH);
    expect(again.out).toBe(first.out);
    expect(readFileSync(path('b.jsonl'), 'utf8')).toBe(readFileSync(path('a.jsonl'), 'utf8'));
    const replayed = await speak('replay', path('a.jsonl'), '--format', 'json');
    expect(replayed.exit).toBe(0);
    expect(parsed(replayed)).toEqual({ ok: true, stateHash: result['stateHash'], scenario: 'not_here' });
  });

  test('plays by chance when nothing is said about who plays', async () => {
    const { scenario } = authorFolder();
    const [bare, named] = [
      await speak('run', scenario, '--seed', '5'),
      await speak('run', scenario, '--seed', '5', '--policy', 'random'),
    ];
    expect(bare.exit).toBe(0);
    expect(bare.out).toBe(named.out);
  });

  test.each([
    ['{"kind":"choose","inject":"offer","choice":"accept"}', 2, 'On the table: “cable”, with “pay”, “refuse”.'],
    ['{"kind":"order","measure":"patrol","target":"coast"}', 1, 'Now: turn 1, the situation.'],
    ['{"kind":"end_planning"}', 0, 'Now: the briefing.'],
  ])('given %s out of place, then it says where the session stands', async (line, proceeds, where) => {
    const { scenario, write } = authorFolder();
    const file = write('inputs.jsonl', `${'{"kind":"proceed"}\n'.repeat(proceeds)}${line}\n`);
    const { exit, err } = await speak('run', scenario, '--seed', '1', '--inputs', file);
    expect(exit).toBe(1);
    expect(err.trimEnd().endsWith(where)).toBe(true);
  });

  test('given a choice that is hidden, then it is refused like one that is not there, and not among those on the table', async () => {
    const { scenario, write } = authorFolder((draft) => {
      const { choices } = draft.injects[0]!;
      choices.push({ ...choices[0]!, id: 'ask', requires: 'turn > 7', needs: 'A friend at court', hidden: true });
    });
    const said = async (choice: string): Promise<string> => {
      const line = `{"kind":"choose","inject":"cable","choice":"${choice}"}`;
      const file = write(`${choice}.jsonl`, `${'{"kind":"proceed"}\n'.repeat(2)}${line}\n`);
      const { err } = await speak('run', scenario, '--seed', '1', '--inputs', file);
      return err.replace(file, '').replaceAll(choice, 'X');
    };
    expect(await said('ask')).toBe(await said('elsewhere'));
    expect(await said('ask')).toContain('On the table: “cable”, with “pay”, “refuse”.');
  });

  const PLANNING = ['{"kind":"proceed"}', '{"kind":"proceed"}', '{"kind":"choose","inject":"cable","choice":"pay"}'];
  const audit = (draft: AuthoredScenario, fields: object): void => {
    for (const measure of draft.measures) if (measure.id === 'audit') Object.assign(measure, fields);
  };
  const ORDER = '{"kind":"order","measure":"audit"}';
  type Refused = readonly [
    what: string,
    change: (draft: AuthoredScenario) => void,
    lines: readonly string[],
    said: RegExp,
  ];
  const REFUSED: readonly Refused[] = [
    [
      'a measure that says what it needs',
      (draft) => audit(draft, { when: 'turn > 5', needs: 'A longer stay' }),
      [...PLANNING, ORDER],
      /Needs: A longer stay\. In the scenario: turn > 5\./,
    ],
    ['one that says nothing', (draft) => audit(draft, { when: 'turn > 6' }), [...PLANNING, ORDER], /turn > 6\./],
    [
      'one that costs more than there is',
      (draft) => audit(draft, { holds: { police: 5 } }),
      [...PLANNING, ORDER],
      /Not enough police units: 4 left\./,
    ],
    [
      'a choice',
      (draft) => Object.assign(draft.injects[0]!.choices[0]!, { requires: 'turn > 7', needs: 'A friend at court' }),
      PLANNING,
      /Needs: A friend at court\. In the scenario: turn > 7\./,
    ],
  ];

  test.each(REFUSED)(
    'given a script that asks for %s, then it says what is missing',
    async (_, change, lines, said) => {
      const { scenario, write } = authorFolder(change);
      const file = write('inputs.jsonl', lines.join('\n'));
      const { exit, err } = await speak('run', scenario, '--seed', '1', '--inputs', file);
      expect(exit).toBe(1);
      expect(err).toMatch(said);
    },
  );

  test('counts choices and orders as decisions', async () => {
    const { scenario, write } = authorFolder();
    const inputs = [
      '{"kind":"proceed"}',
      '{"kind":"proceed"}',
      '{"kind":"choose","inject":"cable","choice":"pay","rationale":"The road."}',
      '{"kind":"order","measure":"patrol","target":"coast"}',
      '{"kind":"take_up","subject":"actor.guard"}',
    ];
    const file = write('inputs.jsonl', inputs.join('\n'));
    const result = await speak('run', scenario, '--seed', '1', '--inputs', file, '--format', 'json');
    expect(parsed(result)).toMatchObject({ ending: null, turns: 1, decisions: 2 });
  });

  test('plays a log again to the same log, with its settings', async () => {
    const { scenario, path, write } = authorFolder();
    await speak('run', scenario, '--seed', '9', '--policy', 'random', '--log', path('a.jsonl'));
    await speak('run', scenario, '--seed', '9', '--inputs', path('a.jsonl'), '--log', path('b.jsonl'));
    expect(readFileSync(path('b.jsonl'), 'utf8')).toBe(readFileSync(path('a.jsonl'), 'utf8'));
    const [header = '', ...rest] = readFileSync(path('a.jsonl'), 'utf8').split('\n');
    const withheld = [header.replace('"withheld":[]', '"withheld":["cable"]'), ...rest].join('\n');
    const held = await speak('run', scenario, '--seed', '9', '--inputs', write('c.jsonl', withheld));
    expect(held.exit).toBe(1);
    expect(held.err).toMatch(/c\.jsonl:\d+: this input cannot be taken here: /);
  });

  test('given an input that cannot be taken, then it names its line and writes no log', async () => {
    const { scenario, path, write } = authorFolder();
    const file = write('inputs.jsonl', '{"kind":"proceed"}\n\n{"kind":"end_planning"}\n');
    const { exit, err } = await speak('run', scenario, '--seed', '1', '--inputs', file, '--log', path('no.jsonl'));
    expect(exit).toBe(1);
    expect(err).toBe(
      `${file}:3: this input cannot be taken here: This cannot be done in the present phase of the turn. Now: turn 1, the situation.\n`,
    );
    expect(existsSync(path('no.jsonl'))).toBe(false);
  });

  test.each(['{"kind":"dance"}', 'proceed', '{"input":7}'])('given %s as an input, then it exits 2', async (line) => {
    const { scenario, write } = authorFolder();
    const file = write('inputs.jsonl', `{"kind":"proceed"}\n${line}\n`);
    const { exit, err } = await speak('run', scenario, '--seed', '1', '--inputs', file);
    expect(exit).toBe(2);
    expect(err.startsWith(`${file}:2: `)).toBe(true);
  });
});

describe('replay and report', () => {
  test('given an altered log, then replay says why and where, and report writes nothing', async () => {
    const { scenario, path, write } = authorFolder();
    await speak('run', scenario, '--seed', '5', '--policy', 'random', '--log', path('a.jsonl'));
    const altered = readFileSync(path('a.jsonl'), 'utf8').replace('"kind":"choose"', '"kind":"chose"');
    const file = write('altered.jsonl', altered);
    const { exit, out } = await speak('replay', file, '--format', 'json');
    expect(exit).toBe(1);
    const line = altered.slice(0, altered.indexOf('"chose"')).split('\n').length;
    expect(JSON.parse(out)).toEqual({
      ok: false,
      reason: expect.stringMatching(/^log\.form: .+/) as string,
      line,
      stateHash: null,
    });
    expect((await speak('replay', file)).out).toContain(`${file}:${line} refused log.form `);
    const report = await speak('report', file, '--out', path('report.html'));
    expect(report.exit).toBe(1);
    expect(existsSync(path('report.html'))).toBe(false);
  });

  test('given a log where a scenario is wanted, then it says what it is', async () => {
    const { scenario, path } = authorFolder();
    await speak('run', scenario, '--seed', '5', '--log', path('a.jsonl'));
    for (const argv of [['check'], ['run', '--seed', '1'], ['machine']]) {
      const { exit, out, err } = await speak(...argv, path('a.jsonl'));
      expect([exit, out]).toEqual([2, '']);
      expect(err).toBe(
        `${path('a.jsonl')} is a log, not a scenario. To verify it: shadow-mandate replay ${path('a.jsonl')}\n`,
      );
    }
  });

  test('given a log that stops before the end, then it is verified, and replay says so', async () => {
    const { scenario, path } = authorFolder();
    await speak('run', scenario, '--seed', '5', '--log', path('a.jsonl'));
    const whole = await speak('replay', path('a.jsonl'));
    expect(whole.out).not.toContain('had not ended');
    const lines = readFileSync(path('a.jsonl'), 'utf8').split('\n').slice(0, 4);
    writeFileSync(path('b.jsonl'), `${lines.join('\n')}\n`);
    const cut = await speak('replay', path('b.jsonl'));
    expect(cut.exit).toBe(0);
    expect(cut.out).toContain('Verified');
    expect(cut.out).toContain('The session had not ended');
  });

  test('given a log with forged words, then replay does not claim them, and the seal on paper tells', async () => {
    const { scenario, path } = authorFolder();
    await speak('run', scenario, '--seed', '5', '--log', path('a.jsonl'));
    const whole = readFileSync(path('a.jsonl'), 'utf8');
    const written = sealOf(whole);
    writeFileSync(path('forged.jsonl'), forged(whole));

    expect((await speak('replay', path('a.jsonl'), '--seal', written.toLowerCase())).exit).toBe(0);
    const sealed = await speak('replay', path('a.jsonl'));
    expect(sealed.out).toMatch(/\nSeal [-A-Z0-9]{14}\nOne input came after it, /);
    expect(sealed.out).toContain(`seal of the whole log is ${written}.`);
    const alone = await speak('replay', path('forged.jsonl'));
    expect(alone.exit).toBe(0);
    expect(alone.out).toContain('Not proved: that the words in it');
    expect(alone.out).toContain('docs/verified.md');
    const compared = await speak('replay', path('forged.jsonl'), '--seal', written);
    expect(compared.exit).toBe(1);
    expect(compared.out).toContain('The seal does not fit');
    const unclear = await speak('replay', path('forged.jsonl'), '--seal', 'mine', '--format', 'json');
    expect(parsed(unclear)).toMatchObject({
      ok: true,
      seal: { fits: false, malformed: true },
    });
  });

  test.each([
    ['as it is', (text: string) => text, 'same'],
    ['with other words', forged, 'other_texts'],
    [
      'with other numbers',
      (text: string) => forged(text, (draft) => ({ ...draft, minutes: draft.minutes + 1, turns: draft.turns + 1 })),
      'other_world',
    ],
    ['under another id', (text: string) => forged(text, (draft) => ({ ...draft, id: 'elsewhere' })), 'not_here'],
  ] as const)('given a log of the tutorial %s, then replay says whose scenario it is', async (_how, change, whose) => {
    const { path } = authorFolder();
    await speak('run', 'scenarios/tutorial.json', '--seed', '5', '--log', path('a.jsonl'));
    writeFileSync(path('b.jsonl'), change(readFileSync(path('a.jsonl'), 'utf8')));
    const { header } = logOf(readFileSync(path('b.jsonl'), 'utf8'));
    expect(whoseScenario(header, shippedMarks(header.scenario.id))).toBe(whose);
  });

  test('given an accepted log, then the report is written', async () => {
    const { scenario, path } = authorFolder();
    await speak('run', scenario, '--seed', '5', '--policy', 'random', '--log', path('a.jsonl'));
    expect((await speak('report', path('a.jsonl'), '--out', path('deep/report.html'))).exit).toBe(0);
    const html = readFileSync(path('deep/report.html'), 'utf8');
    expect(html).toContain('Timber on two roads');
    expect(html).not.toContain('<script');
  });
});

describe('plan', () => {
  test('given a scenario, then the plan is written for the people and minutes that are said', async () => {
    const { scenario, path } = authorFolder();
    const out = path('deep/plan.html');
    expect(await speak('plan', scenario, '--people', '4', '--minutes', '45', '--out', out)).toMatchObject({ exit: 0 });
    const html = readFileSync(out, 'utf8');
    expect(html).toContain('Timber on two roads');
    expect(html).toContain('For 4 people and 45 minutes.');
    expect(html).not.toContain('<script');
  });

  test('given neither, then it is for the roles and the minutes of the scenario', async () => {
    const { scenario, path } = authorFolder();
    await speak('plan', scenario, '--out', path('plan.html'));
    expect(readFileSync(path('plan.html'), 'utf8')).toContain('For 2 people and 15 minutes.');
  });

  test('given too many people, or a file that cannot be played, then nothing is written', async () => {
    const { scenario, path } = authorFolder();
    const out = path('plan.html');
    expect(await speak('plan', scenario, '--people', '13', '--out', out)).toMatchObject({ exit: 2 });
    writeFileSync(path('bad.json'), '{}');
    expect(await speak('plan', path('bad.json'), '--out', out)).toMatchObject({ exit: 1 });
    expect(existsSync(out)).toBe(false);
  });
});

describe('simulate', () => {
  interface Result {
    readonly runs: number;
    readonly endings: Record<string, number>;
    readonly reached: Record<string, Record<string, number>>;
    readonly unreached: Record<string, string[]>;
    readonly grades: { mean: number; choices: Record<string, number> };
    readonly indicators: Record<string, { mean: number; p10: number; p50: number; p90: number }>;
  }

  test('prints the stable shape, and its counts add up', async () => {
    const { scenario } = authorFolder();
    const spoken = await speak(
      'simulate',
      scenario,
      '--runs',
      '300',
      '--seed',
      '1',
      '--workers',
      '1',
      '--format',
      'json',
    );
    const result = parsed(spoken) as Result;
    expect(spoken.exit).toBe(0);
    expect(Object.keys(result)).toEqual([
      'scenario',
      'runs',
      'seconds',
      'endings',
      'reached',
      'unreached',
      'indicators',
      'grades',
    ]);
    expect(result).toMatchObject({ scenario: 'mini', runs: 300, seconds: expect.any(Number) as number });
    expect(Object.values(result.endings).reduce((a, b) => a + b, 0)).toBe(300);
    const kinds = ['injects', 'choices', 'measures', 'actorStates'];
    expect(Object.keys(result.reached)).toEqual(kinds);
    expect(Object.keys(result.unreached)).toEqual(['endings', ...kinds]);
    const { injects, choices, actorStates } = result.reached;
    // every play meets the cable in turn 1 and decides it in one of two ways
    expect(injects?.['cable']).toBe(300);
    expect((choices?.['cable.pay'] ?? 0) + (choices?.['cable.refuse'] ?? 0)).toBe(300);
    expect(injects?.['offer']).toBeLessThanOrEqual(choices?.['cable.pay'] ?? 0);
    expect(actorStates?.['guard.quiet']).toBe(300);
    const { mean, p10, p50, p90 } = result.indicators['consent'] ?? { mean: -1, p10: -1, p50: -1, p90: -1 };
    expect(Object.keys(result.grades.choices)).toEqual(Object.keys(choices ?? {}));
    expect(p10 <= p50 && p50 <= p90 && mean >= 0 && mean <= 100).toBe(true);
  });

  test('tells people what is rare, what always comes, and how plays with each choice ended', async () => {
    const { scenario } = authorFolder();
    const { out } = await speak('simulate', scenario, '--runs', '300', '--seed', '1', '--workers', '1');
    expect(out).toMatch(/Injects\n {2}rarest +offer \d+\.\d %\n {2}95 % or more +cable\n/);
    expect(out).toMatch(
      /Grade of the ending.*, mean of all plays \d\.\d\d\n {2}cable +pay \d\.\d\d · refuse \d\.\d\d\n/,
    );
  });

  test('names what was never reached, and counts it with --strict', async () => {
    const { scenario } = authorFolder((small) => {
      small.endings = [
        { ...(small.endings[0] as (typeof small.endings)[number]), id: 'never', when: 'turn > 50' },
        ...small.endings,
      ];
    });
    const args = ['simulate', scenario, '--runs', '20', '--seed', '1', '--workers', '1'];
    const plain = await speak(...args);
    expect(plain.exit).toBe(0);
    expect(plain.out).toMatch(/Never reached, endings\n {2}never\n/);
    expect((await speak(...args, '--strict')).exit).toBe(1);
  });
});

describe('schema and machine', () => {
  test('the schema is what editors are given', async () => {
    const { out } = await speak('schema');
    expect(JSON.parse(out)).toMatchObject({ type: 'object', properties: { injects: { type: 'array' } } });
  });

  test('XState takes the machine as it is printed', async () => {
    const { scenario } = authorFolder();
    const machine = createMachine(JSON.parse((await speak('machine', scenario)).out) as object);
    expect(Object.keys(machine.states)).toEqual(['mission', 'actor_guard', 'actor_crew']);
  });
});
