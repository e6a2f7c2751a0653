// What can never happen is found by looking at everything that could make it happen. Where something is missing, that is not
// known: what is said of the same kind of thing waits until the mistake is mended. Only warnings wait, never an error.

import { namesIn } from '../../ref/names-in.ts';
import { type Path, valueAt } from '../../ref/path.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { Finding } from '../issue/issue.ts';
import type { Scenario } from '../language/schema.ts';

/** `doubts`: kinds and things of which too little is known, see `Cause`. */
export function isDoubtful(finding: Finding, doubts: ReadonlySet<string>, scenario: Scenario): boolean {
  if (finding.severity === 'error' || doubts.size === 0) return false;
  const asked = dependsOn(finding, scenario);
  return asked.length > 0 && (doubts.has('*') || asked.some((one) => doubts.has(one) || doubts.has(kindOf(one))));
}

const kindOf = (ref: string): string => partsOf(ref).kind;

/** Kinds and things that decide whether there is anything to say. */
function dependsOn({ code, place: { path } }: Finding, scenario: Scenario): readonly string[] {
  switch (code) {
    case 'condition.never':
    case 'condition.always':
    case 'chance.range':
      return readAt(path, scenario);
    case 'ending.unreachable':
      return scenario.endings.flatMap(({ when }) => refsIn(when ?? ''));
    case 'state.unreachable':
      return ofChart(path, scenario);
    case 'measure.impossible': {
      const { target, when } = scenario.measures[Number(path[1])] ?? {};
      return ['capacity', 'task', ...(target === undefined ? [] : [target.kind]), ...refsIn(when ?? '')];
    }
    case 'tag.none':
      return ['measure'];
    case 'choice.impossible':
      return ['capacity'];
    case 'inject.unbrought':
      return ['inject'];
    case 'place.outside':
      return ['region'];
    default:
      return [];
  }
}

/** `actor.guard`; `actor` and `region` for what stands in for one of them. */
const refsIn = (text: string): readonly string[] =>
  namesIn(text).map(({ path }) => {
    const { kind, id } = partsOf(path);
    return kind === 'national' ? 'region' : `${kind}.${id}`;
  });

function readAt(path: Path, scenario: Scenario): readonly string[] {
  const text = valueAt(scenario, path);
  const target = path[0] === 'measures' ? scenario.measures[Number(path[1])]?.target : undefined;
  return [...refsIn(typeof text === 'string' ? text : ''), ...(target === undefined ? [] : [target.kind])];
}

function ofChart([section, k]: Path, scenario: Scenario): readonly string[] {
  const chart = section === 'actors' ? scenario.actors[Number(k)] : scenario.storylines?.[Number(k)];
  if (chart === undefined) return [];
  const own = `${section === 'actors' ? 'actor' : 'storyline'}.${chart.id}`;
  return [own, ...chart.transitions.flatMap(({ when }) => refsIn(when))];
}
