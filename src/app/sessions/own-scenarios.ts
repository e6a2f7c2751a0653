/**
 * The scenarios that did not come with the program: opened from a file in this tab, or played in a session that is kept on this
 * computer. The log of a session holds its scenario whole, so there is no second copy, and it goes with the last of its sessions.
 * Nothing in a log is believed before core has read it.
 */
import { digestOf } from '../../core/log/chain/digest.ts';
import { hashScenario } from '../../core/log/chain/hash-scenario.ts';
import { type Candidate, scenarioOfCode } from '../../core/log/code/match-session-code.ts';
import { decodeSessionCode } from '../../core/log/code/read-session-code.ts';
import { readHeader } from '../../core/log/read/read-header.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { parseResolved } from '../../core/scenario/load-scenario.ts';
import { FROM_FILE, idFromFile } from './from-file.ts';
import { HEADER, isDamaged, type SessionRow } from './stored-session.ts';
import type { Workspace } from './workspace.ts';

export interface OwnScenario extends Candidate {
  readonly scenario: Scenario;
}

/** Those whose id is wanted: the one of this tab first, then by their sessions, the newest first. */
export async function ownScenarios(
  workspace: Workspace,
  wanted: (id: string) => boolean,
): Promise<readonly OwnScenario[]> {
  const open = [
    ...workspace.scenarios.values(),
    ...[...workspace.live.values()].map((live) => live.session().header.scenario),
  ];
  const found = new Map<string, Scenario>();
  for (const scenario of [...open.filter(({ id }) => wanted(id)), ...(await storedScenarios(workspace, wanted))]) {
    const { world } = hashScenario(scenario);
    if (!found.has(world)) found.set(world, scenario);
  }
  return [...found].map(([world, scenario]) => ({ id: scenario.id, world, whole: digestOf(scenario), scenario }));
}

/** The scenario of a set-up whose scenario is not shipped: that which the code is for, if there is a code. */
export async function ownScenario(
  workspace: Workspace,
  name: string,
  code: string | undefined,
): Promise<Scenario | null> {
  const id = idFromFile(name);
  if (id === null) return null;
  const own = await ownScenarios(workspace, (one) => one === id);
  const read = code === undefined ? null : decodeSessionCode(code);
  const match = read?.ok === true ? scenarioOfCode(read.value, own) : null;
  return (match?.ok === true ? match.value : own[0])?.scenario ?? null;
}

/** The name under which a set-up asks for it. */
export const nameOf = ({ id }: Pick<OwnScenario, 'id'>): string => FROM_FILE + id;

async function storedScenarios(workspace: Workspace, wanted: (id: string) => boolean): Promise<readonly Scenario[]> {
  try {
    const store = await workspace.store();
    const rows = (await store.rows()).filter((row): row is SessionRow => !isDamaged(row) && wanted(row.scenario));
    const newestFirst = rows.sort((a, b) => (Date.parse(b.at) || 0) - (Date.parse(a.at) || 0));
    const lines = await Promise.all(newestFirst.map(({ id }) => store.line(id, HEADER)));
    // Sessions of one scenario have it in the same words.
    const scenarios = new Map(lines.flatMap((line) => scenarioIn(line, wanted)).map((one) => [digestOf(one), one]));
    return [...scenarios.values()].filter((one) =>
      parseResolved(one).issues.every(({ severity }) => severity !== 'error'),
    );
  } catch {
    return [];
  }
}

function scenarioIn(line: string | undefined, wanted: (id: string) => boolean): readonly Scenario[] {
  try {
    const text = (line ?? '').trimEnd();
    const header = readHeader(JSON.parse(text), text);
    return header.ok && wanted(header.value.scenario.id) ? [header.value.scenario] : [];
  } catch {
    return [];
  }
}
