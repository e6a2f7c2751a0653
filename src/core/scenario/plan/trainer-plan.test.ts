import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolvedSmall } from '../../debrief/played.fixture.ts';
import { shippedScenarios } from '../../simulate/shipped.fixture.ts';
import { withSecrets } from '../secrets.fixture.ts';
import { MINUTES, PEOPLE } from '../pace/plan-session.ts';
import { type PlanChoices, trainerPlan } from './trainer-plan.ts';

const CHOICES: PlanChoices = { people: 5, minutes: 90, positions: 'slips', predictions: true, withheld: [] };
const FLAGSHIP = shippedScenarios().find(({ id }) => id === 'the_half_bridge') ?? expect.unreachable();

describe('the agenda', () => {
  test('goes from the beginning to the last minute there is, without a gap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: PEOPLE.least, max: PEOPLE.most }),
        fc.integer({ min: MINUTES.least, max: MINUTES.most }),
        (people, minutes) => {
          const { agenda, session } = trainerPlan(FLAGSHIP, { ...CHOICES, people, minutes });
          let end = 0;
          for (const step of agenda) {
            expect(step.at).toBe(end);
            end += step.minutes;
          }
          expect(end).toBe(Math.max(minutes, session.planned));
          expect(agenda.filter(({ kind }) => kind === 'turn')).toHaveLength(session.fits);
        },
      ),
    );
  });

  test('names its turns, and where a team may stop for the day before the last one planned', () => {
    const { agenda, stops, session } = trainerPlan(FLAGSHIP, { ...CHOICES, minutes: 200 });
    const turns = agenda.flatMap((step) => (step.kind === 'turn' ? [step.turn] : []));
    expect(turns[0]).toMatchObject({ turn: 1, name: FLAGSHIP.turn_names?.[0], mayStop: false });
    const after = (FLAGSHIP.breaks ?? []).map((one) => one.after);
    expect(turns.filter(({ mayStop }) => mayStop).map(({ turn }) => turn)).toEqual(
      after.filter((turn) => turn < session.fits),
    );
    expect(stops.map((one) => one.after)).toEqual(after.filter((turn) => turn <= session.fits));
    expect(stops.length).toBeGreaterThan(0);
  });
});

describe('the plan', () => {
  test('says of each paper what it is about, from when on, and whether it is left out', () => {
    const scenario = resolvedSmall(({ injects: [cable, offer] }) => {
      Object.assign(cable ?? {}, { content_note: 'Extortion; no detail.', trigger: { must: 2 } });
      Object.assign(offer ?? {}, { trigger: { when: 'turn > 1' } });
    });
    const { papers, noted, papersMet } = trainerPlan(scenario, { ...CHOICES, withheld: ['cable'] });
    expect(papers).toEqual([
      {
        title: 'A toll on the pier',
        synopsis: 'Small payments set prices.',
        when: { kind: 'must', turn: 2, conditional: false },
        minutes: 7,
        contentNote: 'Extortion; no detail.',
        leftOut: true,
      },
      expect.objectContaining({ when: { kind: 'from', turn: 2 }, contentNote: null, leftOut: false }),
    ]);
    expect([noted, papersMet]).toEqual([{ all: 1, leftOut: 1 }, 1]);
    expect(trainerPlan(resolvedSmall(), CHOICES).papers[1]?.when).toEqual({ kind: 'asked' });
  });

  test('has a line for each role, of whole sentences', () => {
    const { roles } = trainerPlan(FLAGSHIP, CHOICES);
    expect(roles).toHaveLength(FLAGSHIP.roles.length);
    for (const [k, { line }] of roles.entries()) {
      expect(FLAGSHIP.roles[k]?.brief.startsWith(line)).toBe(true);
      expect(line.length).toBeLessThan(160);
      expect(line).toMatch(/[.?!]$/);
    }
  });

  test('holds nothing of what may be true', () => {
    const scenario = resolvedSmall(withSecrets);
    expect([trainerPlan(scenario, CHOICES).isDrawn, trainerPlan(resolvedSmall(), CHOICES).isDrawn]).toEqual([
      true,
      false,
    ]);
    const text = JSON.stringify(trainerPlan(scenario, CHOICES));
    const options = (scenario.unknowns ?? []).flatMap((unknown) => unknown.options.map((option) => option.text));
    expect(options.length).toBeGreaterThan(1);
    for (const option of options) expect(text).not.toContain(option);
  });
});
