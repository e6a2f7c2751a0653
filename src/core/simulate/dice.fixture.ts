// What-if: one decision is changed, and every roll of the dice that both games share stays what it was. Otherwise a comparison of
// two decisions would compare two streaks of luck.

import { expect, test } from 'vitest';
import type { Program } from '../compile/program.ts';
import { openChoices, openOrders } from '../engine/legal-inputs.ts';
import { beginRun, type Run, step } from '../engine/step.ts';
import type { Fact } from '../log/form/fact.ts';
import type { Input } from '../log/form/input.ts';
import { type Draw, policyDice } from './policy.ts';
import { randomPolicy } from './random-policy.ts';
import { programsToPlay } from './shipped.fixture.ts';

export function diceSuite(pairs: number): void {
  test.each(programsToPlay())(
    `in ${pairs} pairs of games of %s that differ by one decision, shared rolls are the same`,
    (_id, program) => {
      let shared = 0;
      let apart = 0;
      for (let seed = 0; seed < pairs; seed++) {
        const first = playOn(beginRun(program, { seed }), policyDice(seed));
        const second = playOtherwise(program, seed, first.inputs);
        const [mine, theirs] = [rollsOf(first.facts), rollsOf(second)];
        const changed = [...mine].filter(([site, rolled]) => (theirs.get(site) ?? rolled) !== rolled);
        expect({ seed, changed }).toEqual({ seed, changed: [] });
        shared += [...mine.keys()].filter((site) => theirs.has(site)).length;
        if (JSON.stringify(first.facts.at(-1)) !== JSON.stringify(second.at(-1))) apart++;
      }
      expect(shared).toBeGreaterThanOrEqual(pairs);
      // The games really went different ways: their last facts differ, in what lies behind them at least.
      expect(apart).toBeGreaterThan(pairs / 3);
    },
    3_600_000,
  );

  test('another seed gives other rolls at the same sites', () => {
    const [, program] = programsToPlay()[0] as readonly [string, Program];
    const [a, b] = [1, 2].map((seed) => rollsOf(playOn(beginRun(program, { seed }), policyDice(1)).facts));
    const both = [...(a ?? [])].filter(([site]) => b?.has(site));
    expect(both.length).toBeGreaterThan(3);
    expect(both.filter(([site, rolled]) => b?.get(site) === rolled).length).toBeLessThan(both.length);
  });
}

interface Game {
  readonly inputs: readonly Input[];
  readonly facts: readonly Fact[];
}

/** To the end at random, keeping to `script` as long as it is legal. */
function playOn(begun: { run: Run; facts: readonly Fact[] }, draw: Draw, script: readonly Input[] = []): Game {
  let { run } = begun;
  const facts = [...begun.facts];
  const inputs: Input[] = [];
  for (let n = 0; run.world.phase !== 'debrief'; n++) {
    const wanted = script[n];
    const kept = wanted === undefined ? undefined : step(run, wanted);
    const input = kept === undefined || kept.refused ? randomPolicy(run.world, draw) : (wanted as Input);
    const next = kept === undefined || kept.refused ? step(run, input) : kept;
    run = next.run;
    facts.push(...next.facts);
    inputs.push(input);
  }
  return { inputs, facts };
}

/** The same game with one decision changed, as early as the seed says, and everything after it as before where that is legal. */
function playOtherwise(program: Program, seed: number, inputs: readonly Input[]): readonly Fact[] {
  const draw = policyDice(seed + 1_000_000);
  const decisions = [...inputs.keys()].filter((k) => inputs[k]?.kind === 'choose' || inputs[k]?.kind === 'order');
  const chosen = decisions[draw(decisions.length)] ?? 0;
  const begun = beginRun(program, { seed });
  let { run } = begun;
  const facts = [...begun.facts];
  for (const input of inputs.slice(0, chosen)) {
    const next = step(run, input);
    run = next.run;
    facts.push(...next.facts);
  }
  const other = alternativeTo(run, inputs[chosen] as Input, draw);
  return [...facts, ...playOn({ run, facts: [] }, draw, [other, ...inputs.slice(chosen + 1)]).facts];
}

function alternativeTo({ world }: Run, input: Input, draw: Draw): Input {
  if (input.kind === 'choose') {
    const others = openChoices(world).filter(({ choice, problem }) => problem === null && choice.id !== input.choice);
    const other = others[draw(Math.max(1, others.length))];
    return other === undefined ? input : { kind: 'choose', inject: input.inject, choice: other.choice.id };
  }
  const others = openOrders(world).filter(({ target, problem }) => problem === null && !isSame(target.order, input));
  return others[draw(Math.max(1, others.length))]?.target.order ?? { kind: 'end_planning' };
}

const isSame = (order: Extract<Input, { kind: 'order' }>, input: Input): boolean =>
  input.kind === 'order' && order.measure === input.measure && order.target === input.target;

/** Each roll under its turn and site. One that is thrown twice at the same place must show the same. */
function rollsOf(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const rolls = new Map<string, number>();
  const note = (site: string, rolled: number): void => {
    expect({ site, rolled }).toEqual({ site, rolled: rolls.get(site) ?? rolled });
    rolls.set(site, rolled);
  };
  for (const fact of facts) {
    if (fact.type === 'rolled') note(`${fact.turn} ${fact.site}`, fact.roll);
    if (fact.type === 'drew') for (const [inject, rolled] of fact.rolls) note(`${fact.turn} draw ${inject}`, rolled);
  }
  return rolls;
}
