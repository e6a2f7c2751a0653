// The result of `balance` for people: first how it ends and whether a key wins, then what each choice and order is worth, then time.

import type { JudgedChoice } from '../../core/balance/judge-choices.ts';
import { VERDICTS } from '../../core/balance/judge-choices.ts';
import { TEAM_SIZES } from '../../core/scenario/pace/paces.ts';
import type { LearnerShares, SharesOfTruth, TruthShares } from '../../core/balance/truth.ts';
import type { Crossed } from '../../core/balance/variance.ts';
import { say } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import { inked, type Terminal } from '../terminal.ts';
import type { BalanceResult } from './balance-result.ts';
import { choiceLine, matterLines, measureLines } from './worth-in-words.ts';
import { conditionLines, watchedSections } from './watched-in-words.ts';
import { tableLines } from './table-lines.ts';

/** Conditions that hold more often than this say nothing new. */
const RARE = 0.05;

/** Right in so large, or so small, a share of what was tried. */
const NEARLY = 0.9;
const HARDLY = 0.1;

/** An ending in which able teams find themselves more often than this makes the others ornaments. */
const TOO_OFTEN = 0.45;

type Section = readonly [heading: string, ...lines: string[]];

export function balanceInWords(terminal: Terminal, result: BalanceResult): string {
  const { scenario, doctrines, sizes, seed, seconds } = result;
  const count = Object.keys(doctrines).length;
  const sections: readonly Section[] = [
    endings(result),
    competent(result),
    neverMet(result),
    keys(result),
    variance(result),
    ...choices(result),
    turnsOn(result),
    [say('balance.measures_head'), ...matterLines(result.measures), ...result.measures.flatMap(measureLines)],
    ...pacing(result),
    [say('balance.conditions_head', { percent: RARE * 100 }), ...conditionLines(result.conditions, RARE)],
    ...watchedSections(result.watched),
  ];
  const blocks = sections
    .filter(([, ...lines]) => lines.length > 0)
    .map(([heading, ...lines]) => [inked(terminal, 'bold', heading), ...lines].join('\n'));
  const head = say('balance.head', { scenario, doctrines: count, plays: sizes.plays, seed, seconds });
  return `${[head, ...blocks].join('\n\n')}\n`;
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

function endings({ doctrines, best_endings, highest_score: highest }: BalanceResult): Section {
  const heads = [
    '',
    say('balance.best'),
    say('balance.mean'),
    ...[10, 50, 90].map((n) => say('balance.percentile', { percent: n })),
  ];
  const rows = Object.entries(doctrines).map(([name, { best, score }]) => [
    name,
    say('balance.percent', { percent: percent(best) }),
    ...[score.mean, score.p10, score.p50, score.p90].map(String),
  ]);
  return [say('balance.endings_head', { endings: best_endings, highest }), ...tableLines([heads, ...rows])];
}

function competent({ competent: { doctrines, plays, endings: shares } }: BalanceResult): Section {
  const rows = Object.entries(shares).map(([id, share]) => [id, say('balance.percent', { percent: percent(share) })]);
  const over = Object.values(shares).filter((share) => share > TOO_OFTEN).length;
  return [
    say('balance.competent_head', { n: doctrines.length, doctrines, plays, over, most: TOO_OFTEN * 100 }),
    ...tableLines(rows),
  ];
}

function neverMet({ never_met: never, doctrines }: BalanceResult): Section {
  const { plays } = never;
  const lines = (['papers', 'choices', 'measures', 'endings'] as const).flatMap((kind) =>
    never[kind].length === 0 ? [] : [`  ${say('balance.never', { kind, ids: never[kind] })}`],
  );
  return [
    say('balance.never_head', { plays, doctrines: Object.keys(doctrines).length }),
    ...(lines.length === 0 ? [`  ${say('balance.never_none')}`] : lines),
  ];
}

function keys({ keys: found }: BalanceResult): Section {
  const rows = (['answers', 'script'] as const).map((kind) => {
    const { best, score, searched } = found[kind];
    return [say('balance.key', { kind }), say('balance.key_found', { percent: percent(best), score, searched })];
  });
  return [say('balance.keys_head', { plays: found.script.plays }), ...tableLines(rows, 'left')];
}

function variance(result: BalanceResult): Section {
  const {
    variance: blind,
    variance_of_doctrines: doctrines,
    variance_of_learners: learners,
    variance_of_truth: truth,
  } = result;
  const shares = ({ decisions, seed, interaction }: Crossed): string =>
    say('balance.variance', { decisions: percent(decisions), seed: percent(seed), interaction: percent(interaction) });
  const { teams, seeds } = blind;
  const rows = [
    [say('balance.variance_blind', { teams, seeds }), shares(blind)],
    [say('balance.variance_doctrines', { seeds: doctrines.seeds }), shares(doctrines)],
    ...(learners === undefined ? [] : [learnerRow(learners)]),
    ...(truth === undefined ? [] : truthRows(truth)),
  ];
  return [say('balance.variance_head'), ...tableLines(rows, 'left')];
}

const sharesOfTruth = ({ decisions, truth, together, luck }: SharesOfTruth): string =>
  say('balance.truth_shares', {
    decisions: percent(decisions),
    truth: percent(truth),
    together: percent(together),
    luck: percent(luck),
  });

function learnerRow(told: LearnerShares): readonly string[] {
  const { doctrine, teams, truths, plays } = told;
  return [say('balance.variance_learners', { teams, doctrine, truths, plays }), sharesOfTruth(told)];
}

function truthRows(told: TruthShares): readonly string[][] {
  const { doctrines: better, truths, plays, of_the_best: alone } = told;
  return [
    [say('balance.variance_truth', { doctrines: better.length, truths, plays }), sharesOfTruth(told)],
    [
      say('balance.variance_best', { doctrine: better[0] ?? '' }),
      say('balance.truth_alone', { truth: percent(alone) }),
    ],
  ];
}

/** Of open and unclear ones only how many there are. */
function choices({ choices: all, sources, continuations }: BalanceResult): readonly Section[] {
  const of = (verdict: JudgedChoice['verdict']): readonly JudgedChoice[] =>
    all.filter((choice) => choice.verdict === verdict);
  const lines = VERDICTS.flatMap((verdict) => {
    const found = of(verdict);
    const told = verdict === 'open' || verdict === 'unclear' ? [] : found.map(choiceLine);
    return [`  ${say('balance.choices', { verdict, n: found.length })}`, ...told];
  });
  return [
    [say('balance.choices_head', { sources, continuations }), ...lines],
    [say('balance.nearly_head', { percent: NEARLY * 100 }), ...nearly(all, ({ right }) => right >= NEARLY)],
    [say('balance.hardly_head', { percent: HARDLY * 100 }), ...nearly(all, ({ right }) => right < HARDLY)],
  ];
}

/** Those that have no verdict of their own, but are nearly always, or hardly ever, the best. */
const nearly = (all: readonly JudgedChoice[], is: (choice: JudgedChoice) => boolean): readonly string[] =>
  all
    .filter(
      (choice) => (choice.verdict === 'open' || choice.verdict === 'unclear') && choice.situations > 0 && is(choice),
    )
    .map(choiceLine);

function turnsOn({ turns_on: all }: BalanceResult): Section {
  const lines = all.map(({ ref, unknown, continuation, right }) => {
    const each = Object.entries(right).map(([option, choice]) => tell('balance.right', { option, choice }));
    return `  ${say('balance.turns_on', { ref, unknown, continuation, right: each })}`;
  });
  return [say('balance.turns_on_head'), ...lines];
}

function pacing({ pacing: { declared, verdict, teams, turns } }: BalanceResult): readonly Section[] {
  const heads = (['turn', 'words', 'decisions', 'orders', 'minutes'] as const).map((key) =>
    say(`balance.pacing_${key}`),
  );
  const rows = turns.map(({ turn, words, decisions, orders, minutes }) =>
    [turn, words, decisions, orders, minutes[3]].map(String),
  );
  return [
    [
      say('balance.pacing_head', { declared, verdict }),
      ...TEAM_SIZES.map((size) => `  ${say('balance.pacing_team', { size, ...teams[size] })}`),
      ...tableLines([heads, ...rows]),
    ],
  ];
}
