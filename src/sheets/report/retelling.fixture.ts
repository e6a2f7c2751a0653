// The debrief of many plays, with a facilitator who does everything a facilitator can: it must hold of all of them.

import { expect, test } from 'vitest';
import { stateOfWorld } from '../../core/engine/state-hash.ts';
import type { Session } from '../../core/engine/session.ts';
import { playMeddled } from '../../core/simulate/meddle.fixture.ts';
import { programsToPlay } from '../../core/simulate/shipped.fixture.ts';
import { readValue } from '../../core/debrief/history/fold-facts.ts';
import { say } from '../../text/say.ts';
import { renderReport } from './render-report.tsx';
import { type ReportModel, reportModel } from '../../core/debrief/sections/report-model.ts';

/** A path of the language where words should stand, or what JavaScript writes when there is nothing to write. */
const NOT_WORDS =
  /\b(indicator|region|actor|storyline|route|commodity|capacity|flag|task|measure|inject|choice|tie|national)\.[a-z_]+|\bundefined\b|\bnull\b|\[object|NaN/;

export function retellingSuite(plays: number): void {
  test.each(programsToPlay())(
    `${plays} plays of %s are told from their facts alone`,
    (_id, program) => {
      for (let seed = 1; seed <= plays; seed++) {
        const session = playMeddled(program, seed);
        const model = reportModel(session);
        compareWithEngine(model, session);
        tellEverything(model);
        expect(renderReport(session)).not.toMatch(/\bundefined\b|\[object|NaN/);
      }
    },
    3_600_000,
  );
}

function compareWithEngine({ chronicle }: ReportModel, { run, records }: Session): void {
  const { values, charts } = stateOfWorld(run.world);
  const state = chronicle.stateAfter(records.length - 1);
  for (const [path, value] of Object.entries({ ...values, ...charts })) {
    if (path.endsWith('.moved')) continue;
    const folded = readValue(chronicle.scenario, state, path) ?? (typeof value === 'boolean' ? false : 0);
    expect(`${path} ${folded}`).toBe(`${path} ${value}`);
  }
}

/** Every fact has a chain that ends, in words; and every cause of a fact is an earlier fact. */
function tellEverything({ chronicle, why }: ReportModel): void {
  for (const { fact } of chronicle.told) {
    const chain = why.chain(fact.seq);
    const end = chain.steps.at(-1)?.seq ?? -1;
    expect(why.weights.get(end)?.main).toBeNull();
    expect(say(chain.sentence)).not.toMatch(NOT_WORDS);
    for (const cause of why.causesOf(fact.seq)) expect(cause.seq).toBeLessThan(fact.seq);
  }
}
