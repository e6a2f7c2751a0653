/**
 * The short course of the flagship: four quarters of the same country, taken over in the second year. What is not said here is as in
 * the flagship; `npm run courses` writes it out as a scenario like any other, and a test compares.
 */
import { formsOf, termKey } from '../../src/core/ref/find-terms.ts';
import { termsWritten } from '../../src/core/scenario/check/check-glossary.ts';
import type { AuthoredScenario, Effect, Inject } from '../../src/core/scenario/language/schema.ts';

type Briefing = AuthoredScenario['briefing'];

/** Papers of the course, with what brings them: `null` only what another paper schedules. */
const PAPERS: Readonly<Record<string, Inject['trigger'] | null>> = {
  registration_list: { turn: 1, weight: 40 },
  ministers_bargain: { from: 2, until: 3, weight: 30 },
  compound_road: { from: 1, until: 3, weight: 24 },
  forty_containers: {
    from: 1,
    until: 3,
    weight: 24,
    when: 'inject.leaked_name.fired == 0 && actor.minister.state != "fallen"',
  },
  ridge_dust: { from: 1, until: 3, weight: 24 },
  vetting_list: { from: 1, until: 3, weight: 24 },
  the_bank: { from: 1, until: 3, weight: 24 },
  gold_desk: { from: 2, until: 3, weight: 24 },
  cup_final: { from: 1, until: 3, weight: 24 },
  bus_at_durnhek: { from: 2, until: 3, weight: 24 },
  prosecutors_supper: { from: 1, until: 3, weight: 24 },
  burnt_engines: { from: 1, until: 3, weight: 24 },
  unsigned_letter: { from: 1, until: 3, weight: 30 },
  ambush: { from: 2, until: 3, weight: 26 },
  // In a year the river road seldom becomes as unsafe as in ten quarters.
  dark_bridge: {
    from: 1,
    until: 3,
    weight: 60,
    when: "region.river.security < 50 || actor.company.state == 'broken'",
  },
  council_draft: { must: 2 },
  campaign_chest: { from: 3, until: 4, weight: 40 },
  two_roads: { from: 3, until: 4, weight: 16 },
  whose_desk: { from: 1, until: 2, weight: 24 },
  district_guard: { from: 2, until: 3, weight: 24 },
  benchmarks: { must: 4 },
  leaked_name: null,
  reporter: null,
  contingent_cable: null,
};

/** Conditions of their own keep their sense: only what counts turns is said anew. */
const KEEP_WHEN = [
  'ministers_bargain',
  'cup_final',
  'prosecutors_supper',
  'ridge_dust',
  'ambush',
  'vetting_list',
  'the_bank',
  'unsigned_letter',
  'compound_road',
  'district_guard',
];

/** What follows from papers that do not come here, from a departure that comes later, or from what is known already. */
const NOT_IN_FORCE = ['drawdown', 'trade_looks_ahead', 'toll_book', 'two_papers', 'own_work'];

/** Flags that only papers of the whole game read. */
const UNREAD = ['shared_cases'];

/** Orders that only papers of the whole game open. */
const NOT_ORDERED = ['strategy_support', 'regional_desk'];

export function fourQuarters(flagship: AuthoredScenario): AuthoredScenario {
  const s = structuredClone(flagship);
  Object.assign(s, {
    id: 'four_quarters',
    title: 'Four Quarters',
    summary:
      'The country of The Half Bridge in one sitting. You take over in the second year, with files that nobody has read and a vote in the last quarter.',
    minutes: 95,
    turns: 4,
    injects_per_turn: [1, 2, 1, 2],
    rainy_turns: [2, 3],
    turn_names: ['Year 2, dust', 'Year 2, long rains', 'Year 2, high water', 'Year 2, cool months'],
  });
  delete s.breaks; // it is one sitting
  s.briefing = briefing(s.briefing);
  s.mandate.renewals = [2];
  s.calendar = [
    {
      id: 'vote',
      turn: 4,
      title: 'The vote',
      text: 'When the roads are dry.',
      storyline: 'accord',
      when: "!flag.vote_delayed && storyline.accord.state != 'broken'",
    },
  ];
  starts(s);
  rules(s);
  storylines(s);
  s.injects = s.injects.filter(({ id }) => id in PAPERS).map(paper);
  const there = new Set(s.injects.map(({ id }) => id));
  const stays = (effect: Effect): boolean => {
    if ('schedule' in effect) return there.has(effect.schedule);
    return !('set' in effect && UNREAD.some((id) => effect.set === `flag.${id}`));
  };
  for (const inject of s.injects) for (const choice of inject.choices) choice.effects = choice.effects.filter(stays);
  sooner(s);
  advice(s);
  const read = JSON.stringify({ ...s, flags: [] });
  s.flags = (s.flags ?? []).filter(({ id }) => read.includes(`flag.${id}`) && !UNREAD.includes(id));
  s.measures = s.measures.filter((one) => !NOT_ORDERED.includes('use' in one ? one.use : one.id));
  for (const one of s.objectives) one.score = instead(one.score, 'turn < 10', 'turn < 4');
  const leave = find(s.endings, 'asked_to_leave');
  leave.when = instead(leave.when, 'turn < 10', 'turn < 4');
  const best = find(s.endings, 'long_work');
  // a year is short: no more people may be held than at the start, and the police must have begun
  const trust = instead(best.when, 'national.trust >= 46', 'national.trust >= 42');
  const integrity = instead(trust, 'indicator.integrity >= 57', 'indicator.integrity >= 50');
  const exploitation = instead(integrity, 'indicator.exploitation <= 44', 'indicator.exploitation <= 48');
  best.when = `${exploitation} && actor.police.state != "hollow"`;
  s.watchpoints = (s.watchpoints ?? []).filter(
    ({ id }) => !['first', 'rains', 'campaign', 'renewal', 'leaving'].includes(id),
  );
  s.watchpoints.unshift({
    id: 'first',
    when: 'turn == 1',
    text: 'Your predecessor’s files are good, and nobody has read them. Two can be taken up a quarter.',
  });
  const words = s.glossary ?? [];
  const written = termsWritten({ ...s, glossary: [] }, words.flatMap(formsOf));
  s.glossary = words.filter((word) => formsOf(word).some((form) => written.has(termKey(form))));
  return s;
}

function briefing([predecessor, mandate, work]: Briefing): Briefing {
  if (predecessor === undefined || mandate === undefined || work === undefined)
    throw new Error('the flagship is briefed otherwise');
  const [history, places, trades] = predecessor.text.split('\n\n');
  return [
    {
      ...predecessor,
      text: `${[history, places, trades].join('\n\n')}\n\nI leave after a year and a half with one regret. The analysis cell has written good files, and I never found the hour to read them. Each answers a question that I believed I had answered. Read before you decide, not after.`,
    },
    {
      ...mandate,
      text: 'You take over in the sixth quarter and have four. The Council renews the mandate in your second quarter. A vote is due in your fourth, when the roads are dry.\n\nYou are to support the Accord, the State, the police, and civilians. On organised crime the Council “notes with concern”. You have no power of arrest unless the Council grants it, and you can work only as long as the Government wants you there.\n\nStaff can carry out three new orders a quarter. A mission that is asked to leave has achieved nothing that lasts, so do not be asked to leave.',
    },
    work,
  ];
}

/** A year is short: what a paper brings about comes before it is over. */
function sooner({ injects }: AuthoredScenario): void {
  const effectsOf = ({ choices }: Inject): readonly Effect[] => choices.flatMap(({ effects }) => effects);
  for (const effect of injects.flatMap(effectsOf))
    if ('schedule' in effect && effect.schedule === 'reporter') effect.after = 2;
  // These two come in the last quarters: what follows from them is seen at once, or it would never be.
  for (const effect of effectsOf(find(injects, 'reporter'))) delete effect.after;
  for (const effect of effectsOf(find(injects, 'contingent_cable')))
    if (effect.after !== undefined && effect.after > 1) effect.after -= 1;
  const correct = find(find(injects, 'contingent_cable').choices, 'correct');
  correct.effects.push(
    { change: 'region.vharn.security', by: 'slight', after: 1, note: 'the company in the hills extends as well' },
    { change: 'indicator.peace', by: 'slight', after: 1, note: 'nobody at the bridge asks who comes next' },
  );
}

/** Where the flagship's words would be true of ten quarters only. */
function advice({ injects }: AuthoredScenario): void {
  const benchmarks = find(injects, 'benchmarks');
  benchmarks.advice['force_commander'] =
    'The Council will read a date between the lines. From the day my companies go, nobody can be at Kilometre 31 in less than two days. Write nothing that has to be defended by a patrol, because one day there will not be one. Names of the dead belong in the first paragraph, theirs and ours.';
  const roads = find(injects, 'two_roads').advice;
  roads['head_of_mission'] = instead(roads['head_of_mission'] ?? '', 'before the renewal', 'before the vote');
}

function starts(s: AuthoredScenario): void {
  for (const id of ['company', 'assembly', 'prosecutor', 'police']) find(s.actors, id).known = 3;
  for (const id of ['cousins', 'border_command', 'unsigned']) find(s.actors, id).known = 2;
  const police = find(s.actors, 'police');
  police.with = { ...police.with, backbone: 34 };
  find(s.routes, 'crane_four').known = 2;
  for (const [id, start] of Object.entries({
    consent: 62,
    peace: 62,
    integrity: 48,
    credibility: 46,
    exploitation: 47,
    house: 54,
  }))
    find(s.indicators, id).start = start;
  for (const [id, start] of Object.entries({ funds: 9, political: 5 })) find(s.capacity, id).start = start;
}

function rules(s: AuthoredScenario): void {
  const when = { long_rains: 'turn == 2', dust: 'turn == 3', last_quarters: 'turn == 3' };
  for (const [id, condition] of Object.entries(when)) find(s.rules, id).when = condition;
  const broken = find(s.rules, 'last_quarters_broken');
  broken.when = instead(broken.when, 'turn >= 8', 'turn >= 3');
  const team = find(s.rules, 'team_reads');
  team.effects = team.effects.filter((effect) => !('learn' in effect && effect.learn === 'route.crane_four'));
  s.rules = (s.rules ?? []).filter(({ id }) => !NOT_IN_FORCE.includes(id));
}

/** The quarter in which a step of the talks may come: a year's steps in half of it. */
const STEPS: readonly (readonly [string, string])[] = [
  ['turn >= 3 &&', 'turn >= 1 &&'],
  ['turn >= 4', 'turn >= 2'],
  ['turn >= 6', 'turn >= 2'],
  ['turn >= 7', 'turn >= 3'],
  ['turn >= 8', 'turn >= 4'],
];

function storylines(s: AuthoredScenario): void {
  const accord = find(s.storylines, 'accord');
  accord.transitions = accord.transitions.filter(({ when }) => !when.includes('turn >= 9'));
  for (const transition of accord.transitions) {
    const step = STEPS.find(([from]) => transition.when.includes(from));
    if (step !== undefined) transition.when = instead(transition.when, ...step);
  }
}

function paper(inject: Inject): Inject {
  const trigger = PAPERS[inject.id];
  const { trigger: was, ...rest } = inject;
  if (trigger === null) return rest;
  if (!KEEP_WHEN.includes(inject.id) || was?.when === undefined) return { ...inject, trigger };
  const when = was.when.replace(/^\(turn % 2 == 1 \|\| turn == 8\) && |^turn % 2 == 1 && /, '');
  return { ...inject, trigger: { ...trigger, when } };
}

/** Part of a condition said otherwise. What is not there any more must not be passed over: it throws. */
function instead(text: string | undefined, from: string, to: string): string {
  if (text?.includes(from) !== true) throw new Error(`the flagship says “${from}” otherwise now`);
  return text.replaceAll(from, to);
}

function find<T extends { readonly id?: string | undefined }>(list: readonly T[] | undefined, id: string): T {
  const one = list?.find((each) => each.id === id);
  if (one === undefined) throw new Error(`the flagship has no ${id} any more`);
  return one;
}
