import { describe, expect, test } from 'vitest';
import { sayStart } from '../../text/say.ts';
import { resolvedSmall } from '../debrief/played.fixture.ts';
import { withCalendar } from './dated.fixture.ts';
import type { Doctrine } from './language/schema-doctrine.ts';
import { loadDoctrine, looksLikeDoctrine } from './load-doctrine.ts';
import { nameScenario } from './names/named-scenario.ts';

const named = nameScenario(resolvedSmall());

const sound = (): Doctrine => ({
  schema: 1,
  id: 'tried',
  title: 'Tried',
  text: 'Believes what the test is about.',
  provenance: ['P6', 'hansen'],
  choices: [{ prefer: { tags: ['accommodate'] }, when: 'turn > 1 && indicator.consent < 50' }],
  orders: [{ prefer: { areas: ['M12'] }, a_turn: 1 }, { avoid: { tags: ['enforcement'] } }],
  takes_up: 'none',
});

interface Told {
  readonly text: string;
  readonly found: readonly string[];
}

/** What is said of a doctrine that differs in one part: code, what stands at its place in the text, and what is suggested. */
function tell(part: object, scenario: typeof named | null = null): readonly string[] {
  const text = JSON.stringify({ ...sound(), ...part }, null, 2);
  const { doctrine, issues } = loadDoctrine(text, scenario);
  expect(doctrine === null).toBe(issues.some(({ severity }) => severity === 'error'));
  return told(text, issues).found;
}

function told(text: string, issues: ReturnType<typeof loadDoctrine>['issues']): Told {
  const lines = text.split('\n');
  const found = issues.map(({ code, line, column, suggestion }) => {
    const there = lines[line - 1]?.slice(column - 1, column + 11) ?? '';
    return `${code} ${there}${suggestion === undefined ? '' : ` -> ${sayStart(suggestion)}`}`;
  });
  return { text, found };
}

const choice = (when: string) => ({ choices: [{ prefer: { tags: ['enforce'] }, when }] });

describe('a sound doctrine', () => {
  test('is handed out as it was written, with nothing to mend', () => {
    expect(loadDoctrine(JSON.stringify(sound()))).toEqual({ doctrine: sound(), issues: [] });
    expect(loadDoctrine(JSON.stringify(sound()), named).issues).toEqual([]);
  });

  test('may name the things of the scenario it is for, and cite sources of its own', () => {
    const own = {
      for: 'mini',
      ...choice(
        "actor.guard.state == 'armed' && region.coast.trust > 1 && choice.cable.pay.taken == 0 && route.road.load > 1",
      ),
      answers: { cable: 'pay' },
      script: [{ turn: 1, orders: [{ measure: 'patrol', target: 'coast' }], take_up: ['actor.guard'] }],
      provenance: ['smith'],
      sources: [{ id: 'smith', citation: 'A. Smith, 2020' }],
    };
    expect(tell(own, named)).toEqual([]);
    expect(tell(own)).toEqual([]);
  });
});

describe('what is wrong is told at its place', () => {
  test.each([
    ['a wrong kind', { orders: 3 }, ['type.wrong 3,']],
    ['a field that is missing', { takes_up: undefined }, ['field.missing {']],
    ['a field that is not known', { order: [] }, ['field.unknown "order": [] -> Did you mean “orders”?']],
    ['a word that is none of the list', { takes_up: 'nothing' }, ['value.unknown "nothing"']],
    ['a list that is too long', { choices: Array.from({ length: 41 }, () => ({ avoid: {} })) }, ['list.length [']],
    ['neither prefer nor avoid', { orders: [{ prefers: {} }] }, ['field.unknown "prefers": {']],
    ['a source nobody knows', { provenance: ['P6', 'hansens'] }, ['provenance.unknown "hansens"']],
    [
      'a tag of no vocabulary',
      { orders: [{ prefer: { tags: ['livelihood'] } }] },
      ['tag.unknown "livelihood" -> Did you mean “livelihoods”?'],
    ],
    ['a condition that cannot be read', choice('turn >'), ['expression.syntax']],
    ['an amount for a condition', choice('turn + 1'), ['expression.type turn + 1"']],
    ['a name that is none', choice('turns_lef > 1'), ['name.unknown turns_lef >  -> Did you mean “turns_left”?']],
    [
      'a count of no tag',
      choice('ordered.enforcment > 1'),
      ['name.unknown ordered.enfo -> Did you mean “ordered.enforcement”?'],
    ],
  ])('%s', (_what, part, expected) => {
    const found = tell(part);
    expect(found.length).toBeGreaterThan(0);
    for (const one of expected) expect(found.some((line) => line.startsWith(one) || line.includes(one))).toBe(true);
  });

  test.each([
    'flag.bought',
    'actor.guard.wealth > 3',
    'commodity.timber.price > 1',
    'route.road.flow > 1',
    'region.coast.pressure > 1',
  ])('no team is shown %s', (when) => {
    expect(tell(choice(when)).filter((one) => one.startsWith('doctrine.hidden'))).toHaveLength(1);
    expect(tell({ for: 'mini', ...choice(when) }, named).some((one) => one.startsWith('doctrine.hidden'))).toBe(true);
  });

  test('a storyline may be read that everybody can follow, and no other', () => {
    const dated = nameScenario(resolvedSmall(withCalendar));
    const reads = (id: string) => tell({ for: 'mini', ...choice(`storyline.${id}.state == 'voted'`) }, dated);
    expect(reads('vote')).toEqual([]);
    expect(reads('purse')).toEqual(['doctrine.hidden storyline.pu']);
    expect(reads('vots')).toEqual(['name.unknown storyline.vo -> Did you mean “storyline.vote.state”?']);
    expect(tell(choice("storyline.vote.state == 'voted'"))).toEqual(['doctrine.unbound storyline.vo']);
  });

  test('nor what this scenario hides, and no place is sought by it', () => {
    const hiding = nameScenario(
      resolvedSmall((scenario) => {
        for (const one of [...scenario.indicators, ...scenario.regional]) one.shown = 'hidden';
      }),
    );
    expect(tell(choice('indicator.consent > 1 && turn > 1'), hiding)).toEqual(['doctrine.hidden indicator.co']);
    expect(tell(choice('turn > 1 && national.trust > 1'), hiding)).toEqual(['doctrine.hidden national.tru']);
    const seeking = { orders: [{ prefer: {}, lowest: 'trust' }], choices: [] };
    expect(tell(seeking, hiding)).toEqual(['doctrine.hidden "trust"']);
    expect(tell(seeking, named)).toEqual([]);
  });

  test.each([
    choice('actor.guard.known > 1'),
    choice("unknown.wants == 'a_till'"),
    { answers: { cable: 'pay' } },
    { orders: [{ prefer: { target: { ids: ['coast'] } } }] },
    { choices: [{ avoid: { injects: ['cable'] } }] },
    { script: [{ turn: 1, take_up: ['actor.guard'] }] },
    { reads: [{ dossier: 'actor.guard' }] },
  ])('what belongs to one scenario is named only by a doctrine for it: %j', (part) => {
    const unbound = (found: readonly string[]) => found.filter((one) => one.startsWith('doctrine.unbound')).length;
    expect(unbound(tell(part))).toBeGreaterThan(0);
    expect(unbound(tell({ for: 'elsewhere', ...part }))).toBe(0);
  });

  test.each([
    [{ answers: { cabel: 'pay' } }, ['reference.unknown "cabel": "pa -> Did you mean “cable”?']],
    [{ answers: { cable: 'pai' } }, ['reference.unknown "pai" -> Did you mean “pay”?']],
    [
      { script: [{ turn: 1, orders: [{ measure: 'patrols', target: 'cost' }], take_up: ['actor.gard'] }] },
      ['"patrols"', '"cost"', '"actor.gard"'],
    ],
    [{ reads: [{ dossier: 'guard' }] }, ['reference.unknown "guard"', 'Did you mean “actor.guard”?']],
    [choice('actor.gard.known > 1'), ['name.unknown actor.gard.k -> Did you mean “actor.guard']],
    [choice("actor.guard.state == 'arned'"), ["state.unknown 'arned'\" -> Did you mean “armed”?"]],
  ])('what the scenario it is for does not have: %j', (part, expected) => {
    const found = tell({ for: 'mini', ...part }, named);
    for (const one of expected) expect(found.join('\n')).toContain(one);
  });

  test('it is played in no other scenario', () => {
    expect(tell({ for: 'elsewhere' }, named)).toEqual(['doctrine.elsewhere "elsewhere"']);
  });
});

describe('a hostile file is refused, and where is said', () => {
  const text = JSON.stringify(sound());
  test.each([
    [
      'nested too deeply',
      text.replace('"takes_up"', `"a":${'['.repeat(5000)}${']'.repeat(5000)},"takes_up"`),
      'file.depth',
    ],
    ['too large', text.replace('Tried', 'x'.repeat(17 * 1024 * 1024)), 'file.size'],
    ['empty', '', 'file.empty'],
    ['cut off', text.slice(0, 90), 'json.syntax'],
    ['no object', '[1, 2]', 'type.wrong'],
    ['a key of the machinery', text.replace('"takes_up"', '"__proto__":{"takes_up":"all"},"takes_up"'), 'json.key'],
    ['a condition without end', text.replace('turn > 1', `${'('.repeat(300)}turn`), 'expression.syntax'],
  ])('%s', (_what, hostile, code) => {
    const { doctrine, issues } = loadDoctrine(hostile);
    expect(doctrine).toBeNull();
    const found = issues.find((issue) => issue.code === code);
    expect([found?.line, (found?.column ?? 0) > 0]).toEqual([1, true]);
  });

  test('is told from a scenario and from a library by what stands in it', () => {
    expect(looksLikeDoctrine(text)).toBe(true);
    expect(looksLikeDoctrine(JSON.stringify(named.scenario))).toBe(false);
    expect(looksLikeDoctrine('{ "schema": 1, "measures": [{ "takes_up": 1 }] }')).toBe(false);
  });
});
