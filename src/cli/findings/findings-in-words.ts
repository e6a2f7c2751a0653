// The result of `findings` for people at a terminal.

import { planPlays } from '../../core/findings/plan-plays.ts';
import type { Contrast, Finding } from '../../core/scenario/language/schema-findings.ts';
import { say } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import { inked, printable, type Terminal, type TextStyle } from '../terminal.ts';
import type { Experiments } from './open-experiments.ts';
import type { TriedFinding } from './try-findings.ts';

export function findingsInWords(
  terminal: Terminal,
  opened: readonly Experiments[],
  tried: readonly TriedFinding[],
): string {
  const comparisons = opened.reduce((sum, { findings }) => sum + planPlays(findings).comparisons, 0);
  const sections = opened.map(({ named, findings }) => {
    const { id: scenario } = named.scenario;
    const own = tried.filter((one) => one.scenario === scenario);
    const runs = Math.max(0, ...own.map((one) => one.runs));
    const experiments = new Map(findings.map((one) => [one.id, one]));
    return [
      inked(terminal, 'bold', say('findings.heading', { scenario, runs, comparisons })),
      ...own.filter(isTried).flatMap((one) => lines(terminal, one, experiments.get(one.id))),
      ...untriedLines(
        terminal,
        own.filter((one) => !isTried(one)),
      ),
      sum(own),
    ];
  });
  return sections.map((section) => `${section.join('\n')}\n`).join('\n');
}

const isTried = ({ verdict }: TriedFinding): boolean => verdict !== 'not_applicable';

function lines(terminal: Terminal, one: TriedFinding, experiment: Finding | undefined): string[] {
  const { id, verdict } = one;
  const told = inked(terminal, inkOf(one), say('findings.verdict', { verdict }));
  const facts = [effectText(one), claimOf(one, experiment), controlText(one), decidedText(one)]
    .filter((text) => text !== '')
    .join(', ');
  return [
    `  ${id} ${told} ${printable(facts)}`,
    `      ${printable(experiment?.claim ?? '')}`,
    ...sensitivityLines(one),
  ];
}

/** Those that were not tried, in one line where the reason is the same. */
function untriedLines(terminal: Terminal, untried: readonly TriedFinding[]): string[] {
  const told = inked(terminal, 'dim', say('findings.verdict', { verdict: 'not_applicable' }));
  return [...new Set(untried.map(({ reason }) => reason))].map((reason) => {
    const ids = untried.filter((one) => one.reason === reason).map(({ id }) => id);
    return `  ${say('findings.same_reason', { ids, verdict: told, reason: printable(reason ?? '') })}`;
  });
}

/** What is claimed of the contrast whose effect is told: the one that decides, else the first. */
function claimOf({ effect, reason }: TriedFinding, experiment: Finding | undefined): string {
  const contrasts = experiment?.contrasts ?? [];
  const contrast = reason === undefined ? contrasts[0] : contrasts.find(({ id }) => id === reason);
  return effect === null || contrast === undefined ? '' : say('findings.claimed', { claim: claimedText(contrast) });
}

/** `up, by 4 or more` */
export function claimedText({ direction, least }: Contrast): string {
  const args = { direction: tell('findings.direction', { direction }), least };
  return direction === 'up' || direction === 'down'
    ? say('findings.page_claimed', args)
    : say('findings.page_claimed_within', args);
}

function inkOf({ verdict, control }: TriedFinding): TextStyle {
  if (verdict === 'reproduced') return (control ?? 'holds') === 'holds' ? 'green' : 'yellow';
  return verdict === 'not_applicable' ? 'dim' : 'red';
}

/** `+3.20 [+2.10 to +4.30]`; nothing for what was not tried. */
export function effectText({ effect, low, high }: Pick<TriedFinding, 'effect' | 'low' | 'high'>): string {
  return effect === null || low === null || high === null ? '' : say('findings.effect', { effect, low, high });
}

const controlText = ({ control }: TriedFinding): string =>
  control === undefined ? '' : say('findings.control_is', { control: tell('findings.control', { control }) });

const decidedText = ({ reason }: TriedFinding): string =>
  reason === undefined ? '' : say('findings.by_contrast', { id: reason });

export function keptText({ sensitivity }: TriedFinding): string {
  if (sensitivity === undefined) return '';
  const { kept, sets } = sensitivity;
  return say('findings.kept', { percent: percent(kept, sets), sets });
}

export function lostText({ sensitivity }: TriedFinding): string {
  if (sensitivity === undefined) return '';
  const { kept, lost, sets } = sensitivity;
  return say('findings.lost', { lost: percent(lost, sets), unclear: percent(sets - kept - lost, sets) });
}

/** To a tenth, rounded down, so that nothing is claimed that was not reached. */
const percent = (part: number, all: number): number => Math.floor((1000 * part) / Math.max(1, all)) / 10;

export function breakerText({ sensitivity }: TriedFinding): string {
  const breaks = sensitivity?.breaks ?? null;
  return breaks === null ? say('findings.broken_by_none') : say('findings.broken_by', { ...breaks });
}

const sensitivityLines = (one: TriedFinding): string[] =>
  one.sensitivity === undefined
    ? []
    : [`      ${[keptText(one), lostText(one), breakerText(one)].filter((text) => text !== '').join('; ')}`];

/** How many came to what. */
export function sum(tried: readonly TriedFinding[]): string {
  const count = (verdict: TriedFinding['verdict']): number => tried.filter((one) => one.verdict === verdict).length;
  const held = tried.filter(({ verdict, control }) => verdict === 'reproduced' && control === 'holds').length;
  return say('findings.sum', {
    reproduced: count('reproduced'),
    held,
    not: count('not'),
    opposite: count('opposite'),
    not_applicable: count('not_applicable'),
  });
}
