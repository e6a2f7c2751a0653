// The result of `findings` for people at a terminal.

import { planPlays } from '../../core/findings/plan-plays.ts';
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
    const claims = new Map(findings.map(({ id, claim }) => [id, claim]));
    return [
      inked(terminal, 'bold', say('findings.heading', { scenario, runs, comparisons })),
      ...own.flatMap((one) => lines(terminal, one, claims.get(one.id) ?? '')),
      sum(own),
    ];
  });
  return sections.map((section) => `${section.join('\n')}\n`).join('\n');
}

function lines(terminal: Terminal, one: TriedFinding, claim: string): string[] {
  const { id, verdict, reason } = one;
  const told = inked(terminal, inkOf(one), say('findings.verdict', { verdict }));
  if (verdict === 'not_applicable') return [`  ${id} ${told}: ${printable(reason ?? '')}`];
  const facts = [effectText(one), controlText(one), decidedText(one)].filter((text) => text !== '').join(', ');
  return [`  ${id} ${told} ${printable(facts)}`, `      ${printable(claim)}`, ...sensitivityLines(one)];
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
  const { right, sets } = sensitivity;
  return say('findings.kept', { percent: Math.floor((100 * right) / Math.max(1, sets)), sets });
}

export function unchangedText({ sensitivity }: TriedFinding): string {
  const percent = sensitivity?.unchanged ?? null;
  return percent === null ? '' : say('findings.kept_unchanged', { percent });
}

export function breakerText({ sensitivity }: TriedFinding): string {
  const breaks = sensitivity?.breaks ?? null;
  return breaks === null ? say('findings.broken_by_none') : say('findings.broken_by', { ...breaks });
}

const sensitivityLines = (one: TriedFinding): string[] =>
  one.sensitivity === undefined
    ? []
    : [`      ${[keptText(one), unchangedText(one), breakerText(one)].filter((text) => text !== '').join('; ')}`];

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
