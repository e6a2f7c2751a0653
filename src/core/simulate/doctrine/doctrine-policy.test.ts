import { describe, expect, test } from 'vitest';
import { compileScenario } from '../../compile/compile-scenario.ts';
import { resolvedSmall } from '../../debrief/played.fixture.ts';
import { shippedScenarios } from '../shipped.fixture.ts';
import { doctrineOf, inputsBy, playBy } from './doctrine.fixture.ts';

const small = compileScenario(resolvedSmall());
const flagshipScenario = shippedScenarios().find(({ id }) => id === 'the_half_bridge');
const flagship = compileScenario(flagshipScenario ?? resolvedSmall());

const choicesBy = (part: Parameters<typeof doctrineOf>[0], program = small): readonly string[] =>
  inputsBy(program, doctrineOf(part), [1, 2, 3, 4, 5, 6]).flatMap((input) =>
    input.kind === 'choose' ? [input.choice] : [],
  );
const ordersBy = (part: Parameters<typeof doctrineOf>[0], program = small, seeds = [1, 2, 3, 4]): readonly string[] =>
  inputsBy(program, doctrineOf(part), seeds).flatMap((input) =>
    input.kind === 'order' ? [`${input.measure}${input.target === undefined ? '' : `@${input.target}`}`] : [],
  );
const readsBy = (part: Parameters<typeof doctrineOf>[0], program = small): readonly string[] =>
  inputsBy(program, doctrineOf(part)).flatMap((input) => (input.kind === 'take_up' ? [input.subject] : []));

describe('given preferences for choices', () => {
  test('then the first one decides, and the next among what is left', () => {
    expect(new Set(choicesBy({ choices: [{ prefer: { tags: ['accommodate'] } }] }))).toEqual(
      new Set(['pay', 'accept']),
    );
    const avoiding = [{ avoid: { tags: ['accommodate'] } }, { prefer: { tags: ['accommodate'] } }];
    expect(new Set(choicesBy({ choices: avoiding }))).toEqual(new Set(['refuse']));
  });

  test('then dice of the policy decide where nothing is preferred', () => {
    expect(new Set(choicesBy({})).size).toBeGreaterThan(2);
    const tags = { tags: ['accommodate', 'enforce', 'conduct'] };
    expect(new Set(choicesBy({ choices: [{ prefer: tags }] })).size).toBeGreaterThan(2);
  });

  test('then one that is bound to a turn counts only in it', () => {
    const early = { prefer: { tags: ['accommodate'] }, until: 1 };
    const late = { prefer: { tags: ['conduct'] }, from: 2 };
    expect(new Set(choicesBy({ choices: [early, late] }))).toEqual(new Set(['pay', 'decline']));
  });

  test('then all_tags, no_tags, injects and choices narrow down what is meant', () => {
    const two = { prefer: { all_tags: ['coopt', 'integrated'] } };
    expect(choicesBy({ choices: [two] }, flagship)).toContain('sequence');
    expect(choicesBy({ choices: [two] }, flagship)).not.toContain('understand');
    const refusing = [{ prefer: { injects: ['cable'], choices: ['refuse'] } }];
    expect(choicesBy({ choices: refusing })).not.toContain('pay');
    const none = [{ prefer: { tags: ['accommodate'], no_tags: ['accommodate'] } }, { prefer: { tags: ['enforce'] } }];
    expect(choicesBy({ choices: none })).not.toContain('pay');
  });

  test('then an answer that is named outright is taken, where it is free', () => {
    const answers = { cable: 'refuse', no_such: 'thing' };
    expect(choicesBy({ choices: [{ prefer: { tags: ['accommodate'] } }], answers })).not.toContain('pay');
    const locked = { harbour_offer: 'crane_only', ridge_dust: 'keddrin' };
    expect(choicesBy({ answers: locked }, flagship)).toContain('crane_only');
  });
});

describe('given conditions', () => {
  const whether = (when: string): boolean =>
    choicesBy({
      choices: [{ prefer: { tags: ['accommodate'] }, when }, { avoid: { tags: ['accommodate'] } }],
    }).includes('pay');

  test.each([
    ['turn == 1', true],
    ['turn > 1', false],
    ['turns == 2 && turns_left == 1', true],
    ['chosen.accommodate == 0', true],
    ['ordered.enforcement > 0', false],
    ['capacity.police > 0', true],
    ['mandate.renewal', false],
    // what this scenario does not have never holds, nor does its opposite
    ['indicator.no_such > 0', false],
    ['indicator.no_such <= 0', false],
  ])('%s: %s', (when, holds) => {
    expect(whether(when)).toBe(holds);
  });

  test('a value that is shown as a band is its middle', () => {
    const consent = small.scenario.indicators.find(({ id }) => id === 'consent');
    const middle = Math.floor((consent?.start ?? 0) / 20) * 20 + 10;
    expect(consent?.shown).not.toBe('exact');
    expect(whether(`indicator.consent == ${middle}`)).toBe(true);
    const exact = compileScenario(
      resolvedSmall((scenario) => {
        for (const one of scenario.indicators) one.shown = 'exact';
      }),
    );
    const prefers = { choices: [{ prefer: { choices: ['pay'] }, when: `indicator.consent == ${consent?.start}` }] };
    expect(choicesBy(prefers, exact)).not.toContain('refuse');
  });

  test('a value that is hidden never holds', () => {
    const hidden = compileScenario(
      resolvedSmall((scenario) => {
        for (const one of scenario.indicators) one.shown = 'hidden';
      }),
    );
    const always = {
      choices: [{ prefer: { choices: ['pay'] }, when: 'indicator.consent >= 0' }, { prefer: { choices: ['refuse'] } }],
    };
    expect(choicesBy(always, hidden)).not.toContain('pay');
    expect(choicesBy(always, small)).not.toContain('refuse');
  });
});

describe('given an unknown', () => {
  const asking = compileScenario(
    resolvedSmall((scenario) => {
      const text = 'It is so.';
      const options = ['rifles', 'flats'].map((id) => ({ id, text }));
      const about = { title: 'What it wants', about: 'actor.crew', shown_at: 1, told: text } as const;
      scenario.unknowns = [{ id: 'wants', ...about, options }];
    }),
  );
  const drawn = (seed: number): number =>
    playBy(asking, doctrineOf({}), seed).values[asking.layout.slot('unknown.wants')] ?? 0;
  const seeds = Array.from({ length: 16 }, (_, k) => k);
  const choices = [
    { prefer: { tags: ['accommodate'] }, when: "unknown.wants == 'rifles' || unknown.wants == 'flats'" },
    { avoid: { tags: ['accommodate'] } },
  ];
  const soft = (script: object[]): number =>
    seeds.filter((seed) =>
      inputsBy(asking, doctrineOf({ for: 'mini', choices, answers: { cable: 'pay' }, script: script as never }), [
        seed,
      ]).some((input) => input.kind === 'choose' && input.choice === 'accept'),
    ).length;

  test('then it is read once it is found out, and not before', () => {
    expect(new Set(seeds.map(drawn)).size).toBe(2);
    expect(soft([])).toBe(0);
    expect(soft([{ turn: 1, take_up: ['actor.crew'] }])).toBe(seeds.length);
  });
});

describe('given preferences for orders', () => {
  test('then the first that can be given is given, until none is left or the turn is full', () => {
    expect(ordersBy({ orders: [{ prefer: { measures: ['audit'] } }] })).toContain('audit');
    expect(ordersBy({ orders: [] })).toEqual([]);
    const both = ordersBy({ orders: [{ prefer: {} }] }, flagship, [1]);
    expect(both.length).toBeGreaterThan(15);
  });

  test('then a doctrine of one order a turn gives what stands beside the orders too', () => {
    const given = ordersBy({ orders: [{ prefer: {} }], orders_a_turn: 1 }, flagship, [1]);
    const beside = flagship.measures.flatMap((code) => (code.beside ? [code.measure.id] : []));
    const isBeside = (order: string): boolean => beside.includes(order.split('@')[0] ?? '');
    expect(given.filter((order) => !isBeside(order)).length).toBeLessThanOrEqual(10);
    expect(given.filter(isBeside).length).toBeGreaterThan(0);
  });

  test('then no more of a kind are given a turn than may be', () => {
    const given = new Map<number, number>();
    playBy(flagship, doctrineOf({ orders: [{ prefer: { areas: ['M12'] }, a_turn: 1 }] }), 3, ({ world, input }) => {
      if (input.kind === 'order') given.set(world.turn, (given.get(world.turn) ?? 0) + 1);
    });
    expect(given.size).toBeGreaterThan(3);
    expect(Math.max(...given.values())).toBe(1);
  });

  test('then what is avoided is not ordered at all, while it is avoided', () => {
    const avoid = { avoid: { areas: ['M12', 'M13'] }, until: 5 };
    const early: string[] = [];
    const late: string[] = [];
    playBy(
      flagship,
      doctrineOf({ orders: [avoid, { prefer: { areas: ['M12', 'M13', 'M07'] } }] }),
      3,
      ({ world, input }) => {
        if (input.kind === 'order') (world.turn <= 5 ? early : late).push(input.measure);
      },
    );
    expect(early).not.toContain('quick_projects');
    expect(late).toContain('quick_projects');
  });

  test.each([
    [
      { kinds: ['actor'] },
      ['assembly', 'company', 'minister', 'prosecutor', 'cousins', 'border_command', 'police', 'unsigned'],
    ],
    [{ actors: ['armed'] }, ['assembly', 'company', 'unsigned']],
    [{ kinds: ['region'], sides: ['border'] }, ['vharn', 'durnhek']],
    [{ kinds: ['region'], sides: ['neighbour'] }, ['orhast']],
    [{ ids: ['delta'] }, ['delta']],
    // the cousins stand apart from it too, and nobody knows that yet
    [{ stances: ['evader'], actors: ['armed', 'network'] }, ['assembly', 'company', 'cousins']],
  ] as const)('then a target is one that is meant: %j', (target, meant) => {
    const found = new Set(
      ordersBy({ orders: [{ prefer: { target: structuredClone(target) as never } }] }, flagship).map(
        (order) => order.split('@')[1],
      ),
    );
    expect(found.size).toBeGreaterThan(0);
    expect([...found].filter((id) => !(meant as readonly string[]).includes(id ?? ''))).toEqual([]);
  });

  test('then how an actor stands counts from the turn in which it is known', () => {
    const orders = [{ prefer: { target: { stances: ['evader'], actors: ['network'] } } }] as const;
    const part = { orders: structuredClone(orders) as never };
    playBy(flagship, doctrineOf(part), 5, ({ world, input }) => {
      if (input.kind !== 'order') return;
      expect(world.values[flagship.layout.slot('actor.cousins.known')]).toBeGreaterThanOrEqual(2);
    });
    const named = ordersBy({ orders: [{ prefer: { target: { actors: ['network'] } } }] }, flagship);
    expect(named.length).toBeGreaterThan(0);
  });

  test('then of several places, the one that looks lowest or highest is taken', () => {
    const first = (key: 'lowest' | 'highest'): string | undefined =>
      ordersBy({ orders: [{ prefer: { measures: ['outpost'] }, [key]: 'presence' }] }, flagship, [1])[0];
    expect(first('lowest')).toBe('outpost@vharn');
    expect(first('highest')).toBe('outpost@ambrel');
  });
});

describe('given what it reads', () => {
  const orders = [{ prefer: { measures: ['targeted_arrest', 'listing', 'joint_patrol'] } }];

  test('none, all it can, or what its orders are about', () => {
    expect(readsBy({ orders, takes_up: 'none' }, flagship)).toEqual([]);
    const all = readsBy({ orders: [], takes_up: 'all' }, flagship);
    expect(all.length).toBeGreaterThan(60);
    expect(readsBy({ orders: [], takes_up: 'subject' }, flagship)).toEqual([]);
    expect(readsBy({ orders, takes_up: 'subject' }, flagship).length).toBeGreaterThan(3);
  });

  test('dossiers it names come first, in their order, each while its condition holds and none twice at once', () => {
    const reads = [
      { dossier: 'actor.company', when: 'actor.company.known < 3', until: 3 },
      { dossier: 'actor.no_such' },
      { dossier: 'actor.assembly', from: 2 },
    ];
    const done: string[] = [];
    playBy(flagship, doctrineOf({ reads }), 1, ({ world, input }) => {
      if (input.kind === 'take_up') done.push(`${world.turn} ${input.subject}`);
    });
    // each serves for two turns
    expect(done.slice(0, 4)).toEqual(['1 actor.company', '2 actor.assembly', '3 actor.company', '4 actor.assembly']);
    expect(done.filter((one) => one.endsWith('company')).length).toBe(2);
    expect(readsBy({ reads: [{ dossier: 'actor.company', when: 'actor.company.known >= 9' }] }, flagship)).toEqual([]);
  });

  test('one that acts only informed gives no order blind', () => {
    const blind = (part: Parameters<typeof doctrineOf>[0], program = flagship): number => {
      const { values } = playBy(program, doctrineOf(part), 2);
      return program.measures.reduce((sum, { blindSlot }) => sum + (values[blindSlot] ?? 0), 0);
    };
    const any = [{ prefer: {} }];
    expect(blind({ orders: any })).toBeGreaterThan(3);
    expect(blind({ orders: any, informed_only: true })).toBe(0);
    // where no dossier can be taken up, it goes without the order
    const unread = compileScenario({ ...flagship.scenario, dossiers_per_turn: 0 });
    const risky = flagship.scenario.measures.filter((measure) => measure.blind !== undefined).map(({ id }) => id);
    const orders = [{ prefer: { measures: risky } }];
    expect(blind({ orders, takes_up: 'subject' }, unread)).toBeGreaterThan(3);
    expect(blind({ orders, informed_only: true, takes_up: 'subject' }, unread)).toBe(0);
  });
});

describe('given a script', () => {
  const script = [
    {
      turn: 2,
      orders: [{ measure: 'joint_patrol', target: 'delta' }, { measure: 'no_such' }, { measure: 'joint_patrol' }],
      take_up: ['actor.company', 'actor.no_such'],
    },
    { turn: 2, orders: [{ measure: 'good_offices' }] },
  ];

  test('then it is followed turn by turn, and what cannot be given is passed over', () => {
    const done: string[] = [];
    playBy(flagship, doctrineOf({ script }), 1, ({ world, input }) => {
      if (input.kind === 'order') done.push(`${world.turn} ${input.measure}@${input.target ?? ''}`);
      if (input.kind === 'take_up') done.push(`${world.turn} ${input.subject}`);
    });
    expect(done).toEqual(['2 actor.company', '2 joint_patrol@delta', '2 good_offices@']);
  });

  test('then preferences have what it leaves', () => {
    const given = ordersBy({ script, orders: [{ prefer: { areas: ['M12'] } }] }, flagship, [1]);
    expect(given).toContain('joint_patrol@delta');
    expect(given.some((order) => order.startsWith('quick_projects'))).toBe(true);
  });
});
