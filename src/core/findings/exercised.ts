// Which IDs of the domain reference a scenario exercises: by what its parts claim to stand on, and by what plays came to.

import type { Program } from '../compile/program.ts';
import type { Fact } from '../log/form/fact.ts';
import { readCause } from '../ref/cause-ref.ts';
import { DOMAIN_IDS } from '../scenario/language/domain-ids.ts';
import type { Scenario } from '../scenario/language/schema.ts';
import { batchPlayer } from '../simulate/play.ts';
import type { Policy } from '../simulate/policy.ts';

/** Ids of the domain reference, in their order; what is a claim is tested, and is nothing that a part stands on. */
export interface Exercised {
  readonly reached: readonly string[];
  /** some part claims it, and no play came to that part */
  readonly claimed: readonly string[];
  /** no part claims it */
  readonly missing: readonly string[];
}

/** `count` seeds from `first` on with each of the policies. */
export function exercised(program: Program, policies: readonly Policy[], first: number, count: number): Exercised {
  const parts = provenanceOf(program.scenario);
  const reached = new Set<string>();
  for (const policy of policies) {
    const play = batchPlayer(program, { policy, facts: true });
    for (let k = 0; k < count; k++)
      for (const fact of play((first + k) >>> 0).facts ?? []) for (const part of partsIn(fact)) reached.add(part);
  }
  const ids = (wanted: (part: string) => boolean) =>
    new Set([...parts].filter(([part]) => wanted(part)).flatMap(([, of]) => of));
  const [real, all] = [ids((part) => reached.has(part)), ids(() => true)];
  return {
    reached: DOMAIN_IDS.filter((id) => real.has(id)),
    claimed: DOMAIN_IDS.filter((id) => all.has(id) && !real.has(id)),
    missing: DOMAIN_IDS.filter((id) => !all.has(id)),
  };
}

/** Everything that has provenance, by a name that facts lead to. */
function provenanceOf({
  measures,
  injects,
  rules = [],
  actors,
  endings,
}: Scenario): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...measures.map(({ id, provenance }) => [`measure ${id}`, provenance] as const),
    ...injects.map(({ id, provenance }) => [`inject ${id}`, provenance] as const),
    ...endings.map(({ id, provenance }) => [`ending ${id}`, provenance] as const),
    ...rules.map(({ id, provenance }) => [`rule ${id}`, provenance] as const),
    ...actors.flatMap((actor) =>
      actor.rules.map(({ id, provenance }) => [`rule ${actor.id} ${id}`, provenance] as const),
    ),
  ]);
}

/** The parts that a fact shows at work: what was presented, ordered or ended in, and the rule that it is by. */
function partsIn(fact: Fact): readonly string[] {
  const cause = fact.by.kind === 'rule' ? readCause(fact.by.id) : null;
  const rules = cause?.kind === 'rule' ? [`rule ${cause.actor === null ? '' : `${cause.actor} `}${cause.rule}`] : [];
  switch (fact.type) {
    case 'presented':
      return [...rules, `inject ${fact.inject}`];
    case 'ordered':
      return [...rules, `measure ${fact.measure}`];
    case 'ended':
      return [...rules, `ending ${fact.ending}`];
    default:
      return rules;
  }
}
