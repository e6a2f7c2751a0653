// What a session code means where it is opened: which of the scenarios at hand, and which settings.

import type { Settings } from '../form/header.ts';
import { tellCode } from './code-messages.ts';
import {
  type CodedScenario,
  idMark,
  MALFORMED,
  prefixOf,
  refuse,
  scenarioMark,
  type ReadCode,
  type SessionCode,
} from './session-code.ts';

/** A scenario that a code may be for. */
export interface Candidate {
  readonly id: string;
  /** hash of its world */
  readonly world: string;
  /** hash of the whole resolved scenario, which codes of version 0 have their mark of */
  readonly whole: string;
}

/** The scenario a code is for, among those at hand. */
export function scenarioOfCode<T extends Candidate>(code: SessionCode, scenarios: readonly T[]): ReadCode<T> {
  const named = scenarios.filter(({ id }) => idMark(id) === code.idMark && looksLike(prefixOf(id), code.prefix));
  const same = named.find(({ world, whole }) => scenarioMark(code.version === 0 ? whole : world) === code.scenarioMark);
  if (same !== undefined) return { ok: true, value: same };
  const [other] = named;
  if (other === undefined)
    return refuse({
      code: 'code.wrong_scenario',
      message: tellCode('code.no_scenario', { prefix: code.prefix }),
      suggestion: tellCode('code.import_first'),
    });
  return refuse({
    code: 'code.changed_scenario',
    message: tellCode('code.changed', { id: other.id }),
    suggestion: tellCode('code.same_file'),
  });
}

/** Zero and O, one and I are the same when a code is read aloud. */
const looksLike = (a: string, b: string): boolean => plainly(a) === plainly(b);
const plainly = (prefix: string): string => prefix.replaceAll('0', 'O').replaceAll('1', 'I');

/** The settings a code carries, in the words of its scenario. */
export function settingsOfCode(code: SessionCode, scenario: CodedScenario): ReadCode<Settings> {
  const { positions, predictions } = code;
  const withheld = scenario.injects.flatMap(({ id }, place) => (code.withheld.includes(place) ? [id] : []));
  const fixed = code.unknowns.flatMap(({ unknown, option }): [string, string][] => {
    const about = scenario.unknowns?.[unknown];
    const is = about?.options[option];
    return about === undefined || is === undefined ? [] : [[about.id, is.id]];
  });
  if (withheld.length !== code.withheld.length || fixed.length !== code.unknowns.length) return refuse(MALFORMED);
  return { ok: true, value: { positions, predictions, withheld, unknowns: Object.fromEntries(fixed) } };
}
