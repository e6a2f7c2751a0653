import { describe, expect, test } from 'vitest';
import type { Input } from '../../log/form/input.ts';
import type { AuthoredScenario } from '../../scenario/language/schema.ts';
import { reportOf } from './report.ts';
import { byWeight } from './report-causes.ts';
import type { TurnReport } from './report-types.ts';
import { END, PROCEED, play, smallProgram } from '../small-program.fixture.ts';

const PAY: Input = { kind: 'choose', inject: 'cable', choice: 'pay' };
const PATROL: Input = { kind: 'order', measure: 'patrol', target: 'coast' };

/** The report of a first turn in which the toll is paid and the coast patrolled. */
function firstReport(change: (scenario: AuthoredScenario) => void = () => {}): TurnReport {
  const program = smallProgram(change);
  const opening = play(program, [PROCEED]);
  const turn = play(program, [PROCEED, PROCEED, PAY, PATROL, END]);
  return reportOf(turn.run, opening.run, turn.facts);
}

const line = (report: TurnReport, path: string) => report.lines.find((one) => one.path === path);

const know =
  (level: number) =>
  (scenario: AuthoredScenario): void => {
    for (const actor of scenario.actors) actor.known = level;
  };

describe('the situation report', () => {
  test('says what changed, and the causes that the team can know', () => {
    const report = firstReport(know(2));
    expect(line(report, 'indicator.consent')).toMatchObject({
      direction: 'up',
      causes: [{ text: { key: 'cause.choice', args: { title: 'Pay the toll this once' } }, team: true }],
      unexplained: false,
    });
    expect(line(report, 'region.hills.security')).toMatchObject({
      direction: 'down',
      causes: [{ text: { key: 'cause.actor' }, team: false }],
    });
    expect(report.moves.map(({ chart, from, to }) => [chart, from, to])).toEqual([
      ['actor.crew', 'Keeping quiet', 'Under arms'],
    ]);
  });

  test('names no cause that the cell does not know', () => {
    const report = firstReport(know(1));
    expect(line(report, 'region.hills.security')).toMatchObject({ causes: [], unexplained: true });
    expect(JSON.stringify(report)).not.toContain('Creek Crew');
    expect(report.moves).toEqual([]);
  });

  test('tells nothing of hidden values, nor of rules that rest on them', () => {
    const withRule = (integrity: 'hidden' | 'band') =>
      firstReport((scenario) => {
        for (const one of scenario.indicators) if (one.id === 'integrity') one.shown = integrity;
        scenario.rules = [
          {
            id: 'rot',
            title: 'Rot spreads from offices to streets',
            seen_as: 'talk of rot in the offices',
            when: 'indicator.integrity < 50',
            effects: [{ change: 'region.coast.trust', by: -9 }],
            provenance: ['design'],
          },
        ];
      });
    expect(line(withRule('hidden'), 'indicator.integrity')).toBeUndefined();
    expect(line(withRule('hidden'), 'region.coast.trust')).toMatchObject({ causes: [], unexplained: true });
    expect(line(withRule('band'), 'region.coast.trust')).toMatchObject({
      causes: [{ text: 'talk of rot in the offices', team: false }],
    });
  });

  test('tells a rule as its author lets players read it, and else not at all', () => {
    const withRule = (seen_as: string | undefined) =>
      firstReport((scenario) => {
        scenario.rules = [
          {
            id: 'debt',
            title: 'The minister’s cousin calls in a debt',
            ...(seen_as === undefined ? {} : { seen_as }),
            effects: [{ change: 'region.coast.trust', by: -9 }],
            provenance: ['design'],
          },
        ];
      });
    const [told, silent] = [withRule('talk of debts'), withRule(undefined)];
    expect(line(told, 'region.coast.trust')).toMatchObject({
      causes: [{ text: 'talk of debts', team: false }],
      unexplained: false,
    });
    expect(line(silent, 'region.coast.trust')).toMatchObject({ causes: [], unexplained: true });
    expect(JSON.stringify([told, silent])).not.toContain('cousin');
  });

  test('does not tell of storylines', () => {
    const report = firstReport((scenario) => {
      scenario.storylines = [
        {
          id: 'vote',
          title: 'Who buys the vote',
          text: 'A secret.',
          states: [
            { id: 'before', name: 'Before' },
            { id: 'bought', name: 'Bought' },
          ],
          transitions: [
            { from: 'before', to: 'bought', when: 'true', effects: [{ change: 'region.coast.trust', by: -9 }] },
          ],
        },
      ];
    });
    expect(line(report, 'region.coast.trust')).toMatchObject({ causes: [], unexplained: true });
    expect(JSON.stringify(report)).not.toContain('vote');
  });

  test('tells traffic that gives way to pressure, and where the pressure is', () => {
    expect(line(firstReport(), 'route.road.flow')).toMatchObject({
      direction: 'down',
      good: null,
      causes: [{ text: { key: 'cause.pressure', args: { measure: 'Joint patrols' } }, team: true }],
    });
  });

  test('tells what made a way easier, in the turn after', () => {
    const program = smallProgram((scenario) => {
      scenario.rules = [
        {
          id: 'rains',
          title: 'What the smuggler is told of the rains',
          seen_as: 'rains that fill the creek',
          effects: [{ change: 'route.creek.base', by: 400 }],
          provenance: ['design'],
        },
      ];
    });
    const first: readonly Input[] = [PROCEED, PROCEED, PAY, END, PROCEED];
    const accept: Input = { kind: 'choose', inject: 'offer', choice: 'accept' };
    const second = play(program, [...first, PROCEED, accept, END]);
    const report = reportOf(second.run, play(program, first).run, second.facts);
    expect(line(report, 'route.creek.flow')).toMatchObject({
      direction: 'up',
      causes: [{ text: 'rains that fill the creek', team: false }],
    });
    expect(line(report, 'route.road.flow')).toMatchObject({
      direction: 'down',
      causes: [{ text: 'rains that fill the creek', team: false }],
    });
  });

  test('puts regions that went the same way into one line', () => {
    const report = firstReport((scenario) => {
      scenario.rules = [
        {
          id: 'market',
          title: 'The market opens again',
          seen_as: 'an open market',
          effects: [
            { change: 'region.coast.trust', by: 6 },
            { change: 'region.hills.trust', by: 11 },
          ],
          provenance: ['design'],
        },
      ];
    });
    const trust = report.lines.filter(({ name }) => name.name === 'Trust');
    expect(trust).toHaveLength(1);
    expect(trust[0]?.shifts.map(({ place }) => place?.name)).toEqual(['The Sorrel Hills', 'The Salt Coast']);
    expect(trust[0]?.causes).toEqual([{ text: 'an open market', team: false }]);
  });

  test('counts what two messages say alike as one cause', () => {
    const cause = (title: string) => ({ text: { key: 'cause.choice', args: { title } }, team: true });
    const weighed = [
      { cause: cause('Pay'), weight: 4 },
      { cause: cause('Ask'), weight: 6 },
      { cause: cause('Pay'), weight: 3 },
    ];
    expect(byWeight(weighed)).toEqual([cause('Pay'), cause('Ask')]);
  });

  test('is short: eight lines at most, the strongest first', () => {
    const report = firstReport((scenario) => {
      const many = Array.from({ length: 12 }, (_, k) => ({
        id: `one${k}`,
        name: `Indicator ${k}`,
        text: 'One of many.',
        start: 41,
        good: 'up' as const,
      }));
      scenario.indicators.push(...many);
      scenario.rules = [
        {
          id: 'all',
          title: 'Everything moves',
          effects: many.map(({ id }, k) => ({ change: `indicator.${id}`, by: k + 9 })),
          provenance: ['design'],
        },
      ];
    });
    expect(report.lines.length + report.moves.length).toBe(8);
    expect(report.lines[0]?.path).toBe('indicator.one11');
  });

  test('says where the team may stop for the day: only after that turn, and not where an ending has come early', () => {
    const twoPlaces = (scenario: AuthoredScenario): void => {
      Object.assign(scenario, { turns: 4, turn_names: undefined });
      scenario.breaks = [1, 3].map((after) => ({ after, text: `Home after turn ${after}.` }));
    };
    expect(firstReport(twoPlaces).stop).toBe('Home after turn 1.');
    const elsewhere = (scenario: AuthoredScenario): void => {
      twoPlaces(scenario);
      scenario.breaks?.shift();
    };
    expect(firstReport(elsewhere).stop).toBeNull();
    const over = (scenario: AuthoredScenario): void => {
      twoPlaces(scenario);
      Object.assign(scenario.endings[0] ?? {}, { when: 'turn == 1', early: true });
    };
    expect(firstReport(over).stop).toBeNull();
    expect(firstReport().stop).toBeNull();
  });
});
