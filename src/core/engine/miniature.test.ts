// The worked-out turn of the miniature: choosing to pay and patrolling the coast arms the hills, and the chain of causes says so.

import { presentInject } from './world.ts';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../log/form/fact.ts';
import type { Input } from '../log/form/input.ts';
import { changes, END, PROCEED, play, smallProgram, valueOf } from './small-program.fixture.ts';

const PAY: Input = { kind: 'choose', inject: 'cable', choice: 'pay' };
const PATROL: Input = { kind: 'order', measure: 'patrol', target: 'coast' };
const FIRST_TURN: readonly Input[] = [PROCEED, PROCEED, PAY, PATROL, END];

describe('given the small scenario', () => {
  const { run, facts } = play(smallProgram(), FIRST_TURN);

  test('when the team pays and patrols the coast, then values change as worked out by hand', () => {
    expect(changes(facts)).toEqual([
      'indicator.consent 95->100 asked 8 by input choice.cable.pay effects.0',
      'capacity.police 4->2 asked -2 by input measure.patrol@region.coast holds.police',
      'region.coast.pressure 0->30 asked 30 by measure measure.patrol@region.coast running.0',
      'route.creek.flow 9->11 asked 2 by economy commodity.timber flow',
      'route.road.flow 15->11 asked -4 by economy commodity.timber flow',
      'commodity.timber.around 6->8 asked 2 by economy commodity.timber flow',
      'actor.crew.wealth 20->31 asked 11 by economy commodity.timber income',
      'actor.guard.wealth 20->31 asked 11 by economy commodity.timber income',
      'actor.guard.agenda 20->21 asked 1 by rule actor.guard.rule.drift effects.0',
      'actor.crew.agenda 80->81 asked 1 by rule actor.crew.rule.drift effects.0',
      'indicator.integrity 40->36 asked -4 by rule rule.tolls effects.0',
      'region.hills.security 45->37 asked -8 by actor actor.crew transitions.0.effects.0',
    ]);
  });

  test('then the chain of causes leads from the hills back to the patrol', () => {
    const bySeq = new Map(facts.map((fact) => [fact.seq, fact]));
    const find = (value: string): Fact =>
      facts.filter((fact) => fact.type === 'changed' && fact.value === value).at(-1) as Fact;
    const security = find('region.hills.security');
    const move = bySeq.get(security.by.from as number) as Fact;
    expect(move).toMatchObject({ type: 'moved', chart: 'actor.crew', from: 'quiet', to: 'armed' });
    const wealth = move.because.map((seq) => bySeq.get(seq)).find((fact) => fact === find('actor.crew.wealth')) as Fact;
    const flow = wealth.because.map((seq) => bySeq.get(seq)).find((fact) => fact === find('route.creek.flow')) as Fact;
    const pressure = flow.because
      .map((seq) => bySeq.get(seq))
      .find((fact) => fact === find('region.coast.pressure')) as Fact;
    const started = bySeq.get(pressure.by.from as number) as Fact;
    expect(started).toMatchObject({ type: 'started', measure: 'patrol', target: 'coast' });
    expect(bySeq.get(started.by.from as number)).toMatchObject({
      type: 'ordered',
      measure: 'patrol',
      by: { kind: 'input', from: null },
    });
  });

  test('then the offer that was scheduled comes in the next turn, and the patrol is withdrawn with its pressure', () => {
    const next = play(smallProgram(), [...FIRST_TURN, PROCEED, PROCEED]);
    expect(presentInject(next.run.world)?.inject.id).toBe('offer');
    const later = play(smallProgram(), [
      ...FIRST_TURN,
      PROCEED,
      PROCEED,
      { kind: 'choose', inject: 'offer', choice: 'accept' },
      { kind: 'withdraw', measure: 'patrol', target: 'coast' },
    ]);
    expect(valueOf(later.run, 'region.coast.pressure')).toBe(0);
    expect(valueOf(later.run, 'capacity.police')).toBe(4);
  });

  test('then a run that is given stays as it was', () => {
    expect(run.world.turn).toBe(1);
    expect(run.world.phase).toBe('report');
    expect(valueOf(run, 'actor.crew.state')).toBe(1);
  });
});
