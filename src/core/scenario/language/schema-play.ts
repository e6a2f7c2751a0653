// What happens at the table: roles, mandate, capacity, measures, injects, objectives, endings.

import { z } from 'zod';
import {
  amount,
  anId,
  condition,
  described,
  effects,
  field,
  listOf,
  paper,
  prose,
  provenance,
  source,
  title,
  titledVariants,
  variants,
  whole,
  within,
} from './schema-parts.ts';

export const costs = (what: string, example: Record<string, number>) =>
  field('world', z.record(z.string(), z.int().min(0).max(10_000)), what, example);

export const role = z.strictObject({
  id: anId('Name of the role.', 'police_commissioner'),
  name: title('What players read.', 'Police Commissioner'),
  within: within('the Police Commissioner'),
  short: title('The usual abbreviation.', 'PC').optional(),
  brief: prose('What this role answers for and is pressed by.', 'You answer for 900 officers and their safety.'),
});

export const task = z.strictObject({
  id: anId('Name in conditions: `task.ID`, true while authorised.', 'border_monitoring'),
  title: title('The task as the mandate words it.', 'Monitor the land border'),
  text: prose('What it allows, in plain words.', 'Patrols may watch and report; they may not stop.'),
  authorised: field('world', z.boolean(), 'Whether the mandate holds it from the start.', true),
  progress: amount(
    '0 to 100: how far it is met; shown while the cell can see all that it reads.',
    'national.security',
  ).optional(),
  target: whole(1, 100, 'The progress from which it counts as on track', 50).optional(),
});

export const mandate = z.strictObject({
  text: prose('The mandate in brief.', 'Support the government in extending its authority.'),
  postures: listOf(
    'parts',
    z.strictObject({
      id: anId('Name of the posture.', 'observing'),
      name: title('What players read.', 'Observe and report'),
    }),
    6,
    'Postures the mission can take; `mandate.posture` names the present one.',
    [{ id: 'observing', name: 'Observe and report' }],
  ).min(1),
  posture: field('world', z.string(), 'The posture at the start.', 'observing'),
  renewals: listOf(
    'world',
    z.int().min(1).max(40),
    20,
    'Turns in which the Council renews the mandate; `mandate.renewal` is true in them.',
    [4, 8],
  ),
  tasks: listOf('parts', task, 30, 'Mandated tasks, and those that may be asked for.', []).min(1),
});

export const capacity = z.strictObject({
  id: anId('Name in conditions: `capacity.ID`, what is free now.', 'police'),
  name: title('What players read.', 'Police units'),
  within: within('police units'),
  kind: field('world', z.enum(['held', 'spent']), 'Held comes back when the measure ends; spent does not.', 'held'),
  start: whole(0, 10_000, 'How much there is at the start', 4),
});

export const flag = z.strictObject({
  id: anId('Name in conditions: `flag.ID`.', 'audit_published'),
  text: prose('What it records.', 'The concession audit has been published.'),
  start: field('world', z.boolean(), 'Value at the start; false if left out.', false).optional(),
});

export const TARGET_KINDS = ['region', 'actor', 'route', 'tie'] as const;
const target = z.strictObject({
  kind: field('world', z.enum(TARGET_KINDS), 'What it is aimed at, read as `target` in its effects.', 'region'),
  among: listOf('world', z.string(), 60, 'Only these; all of the kind if left out.', ['coast']).optional(),
  when: condition('Which of them it may be aimed at now.', 'target.security < 60').optional(),
});

export const AREAS = Array.from({ length: 14 }, (_, k) => `M${String(k + 1).padStart(2, '0')}`);
export const QUADRANTS = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

export const measure = z.strictObject({
  id: anId('Name in conditions: `measure.ID.ordered`.', 'joint_patrol'),
  title: title('The order as a line in the plan.', 'Joint patrols'),
  text: prose('What people do when this is ordered.', 'Mission and host police share vehicles and a shift plan.'),
  benefit: prose('What it is for.', 'Raises pressure on routes through the region.'),
  risk: prose('What it may cost besides.', 'Traffic moves to the next valley.'),
  advice: field(
    'texts',
    z.record(z.string(), z.string().min(1).max(200)),
    'What the role that would propose it says of it, in one line.',
    { police_commissioner: 'With their station first, and two teams of mine: else they only drive behind us.' },
  ).optional(),
  area: field(
    'world',
    z.string().regex(/^M(0[1-9]|1[0-4])$/),
    'Area of measures, M01-M14 (hansen); listed at the end of the reference.',
    'M02',
  ),
  quadrant: field(
    'world',
    z.enum(QUADRANTS),
    'Quadrant of activity (sipri): Q1 and Q2 against consequences, Q3 and Q4 against drivers; Q1 and Q3 by the mission itself, Q2 and Q4 through others.',
    'Q1',
  ),
  tags: listOf(
    'world',
    z.string().min(1).max(40),
    12,
    'What a doctrine may prefer it by: words of the list of tags in this reference.',
    ['enforcement'],
  ).optional(),
  target: described('world', target, 'What it is aimed at; nothing in particular if left out.').optional(),
  tasks: listOf('world', z.string(), 8, 'Mandated tasks that must be authorised.', ['border_monitoring']).optional(),
  when: condition('What else it needs.', 'indicator.consent >= 30').optional(),
  needs: title('The same in words, for the player.', 'Consent no worse than fragile').optional(),
  known: whole(0, 3, 'What must be known of the target: 3 for arrests and listings', 3).optional(),
  informed_at: whole(
    1,
    3,
    'A dossier makes the order informed only if what it is about is known at least so far; 1 if left out',
    2,
  ).optional(),
  holds: costs('Capacity that is tied up and comes back at the end.', { police: 2 }).optional(),
  spends: costs('Capacity that is used up.', { funds: 3 }).optional(),
  lead: whole(0, 20, 'Turns from the order to the start; 0 starts in the same turn', 1).optional(),
  lasts: whole(1, 40, 'Turns it runs; 1 if left out', 2).optional(),
  renewable: field(
    'world',
    z.boolean(),
    'Whether it may be ordered again before it ends, when the next term would start no earlier than the present one ends.',
    true,
  ).optional(),
  beside: field(
    'world',
    z.boolean(),
    'Whether it is given beside the orders of a turn and takes none of them: what costs staff and time, and not the attention of those who decide, such as analysis. It must hold or spend something.',
    true,
  ).optional(),
  start: effects('What happens when it starts, after the lead time.').optional(),
  running: effects('`change` effects in force while it runs and taken away at its end.').optional(),
  end: effects('What happens when it has run its course (not when withdrawn).').optional(),
  blind: field(
    'parts',
    z.strictObject({
      start: effects('Instead of `start`.').optional(),
      running: effects('Instead of `running`.').optional(),
      end: effects('Instead of `end`.').optional(),
    }),
    'Effects that apply instead when the order was given without an active dossier that fits the target. What is left out here is taken from the informed version; write [] for nothing.',
    { start: [{ change: 'target.trust', by: '-clear' }] },
  ).optional(),
  provenance,
});

/** A measure in a scenario: whole, or a library measure named by `use` with the fields that differ. */
export const measureUse = measure.partial().extend({
  use: field(
    'world',
    z.string(),
    'The library measure this one starts from; other fields given here replace its own.',
    'joint_patrol',
  ),
  id: anId('Name in this scenario; the library name if left out.', 'coast_patrol').optional(),
});

const trigger = z.strictObject({
  turn: whole(1, 40, 'Only in this turn', 1).optional(),
  must: whole(
    1,
    40,
    'In this turn it comes for certain, while `when` holds: a place is kept for it. Instead of `turn`, `from`, `until` and `weight`',
    3,
  ).optional(),
  from: whole(1, 40, 'Not before this turn', 2).optional(),
  until: whole(1, 40, 'Not after this turn', 8).optional(),
  when: condition('Only while this holds.', 'route.creek.flow > 12').optional(),
  weight: amount('How readily it is drawn against others; 10 if left out, 0 is never.', 20).optional(),
});

export const choice = z.strictObject({
  id: anId('Name in conditions: `choice.INJECT.ID.taken`.', 'pay'),
  label: title('The decision in a few words.', 'Pay the toll this once'),
  gist: title(
    'The same in one plain line, for readers with little of the language: who does what.',
    'The mission pays the toll once.',
  ).optional(),
  text: prose('What would be done, concretely.', 'The convoy pays, gets a receipt, and reports it.'),
  requires: condition(
    'Without this it cannot be chosen; what it `spends` is asked for by itself.',
    'capacity.political >= 1',
  ).optional(),
  needs: title(
    'What it requires, in words for the player; only shown, it locks nothing.',
    'One political capital',
  ).optional(),
  hidden: field(
    'world',
    z.boolean(),
    'Whether it is not shown at all while what it `requires` does not hold; false if left out: it is shown, and cannot be chosen.',
    true,
  ).optional(),
  spends: costs('Capacity it uses up; it cannot be chosen without that much.', { political: 1 }).optional(),
  holds: costs('Capacity it ties up for `lasts` turns; it cannot be chosen without that much.', {
    police: 2,
  }).optional(),
  lasts: whole(1, 40, 'Turns until what it `holds` comes back; 1 if left out', 3).optional(),
  effects: effects('What follows.').min(1),
  outcome: prose('What the team is told at once.', 'The convoy is through by noon.').optional(),
  variants: variants(
    'What the team is told instead of `outcome`, by how things stand as it chooses, before anything follows.',
    { when: 'flag.road_mined', text: 'The convoy is through by night. The last truck is not.' },
  ),
  tags: listOf(
    'world',
    z.string().min(1).max(40),
    12,
    'What a doctrine may prefer it by: words of the list of tags in this reference.',
    ['accommodate'],
  ).optional(),
});

export const inject = z.strictObject({
  id: anId('Name in conditions: `inject.ID.fired`.', 'toll_on_the_pier'),
  title: title('A headline.', 'A toll on the pier'),
  brought_by: field('world', z.string(), 'The role that brings it to the table.', 'police_commissioner').optional(),
  paper: described('texts', paper, 'The paper that lands on the table; a text of 60 to 140 words reads well.'),
  variants: titledVariants('What the paper says instead of its text, by how things stand as it comes to the table.', {
    when: 'region.coast.security < 30',
    text: 'Nobody counts the trucks any more; they come with an escort.',
  }),
  content_note: title('What to warn of before it is opened.', 'Mentions sexual exploitation; no detail.').optional(),
  trigger: field('world', trigger, 'When it may come; without it, only by `schedule` or by the facilitator.', {
    from: 2,
  }).optional(),
  advice: field('texts', z.record(z.string(), z.string().min(1).max(1200)), 'Private advice to each role.', {
    police_commissioner: 'If we pay, every pier will have a toll by the rains.',
  }),
  choices: listOf('parts', choice, 4, 'Two to four ways to go.', []).min(2),
  discussion: listOf(
    'texts',
    z.string().min(1).max(600),
    8,
    'Questions that ask for reasoning, never for the solution.',
    ['What would have to be true for the second option to be right?'],
  ).min(1),
  facilitator: described(
    'texts',
    z.strictObject({
      point: prose('The point in one sentence.', 'Small payments set prices.'),
      misconceptions: listOf('texts', z.string().min(1).max(600), 6, 'What people will get wrong.', [
        'That a receipt makes it legal.',
      ]).min(1),
      listen_for: prose('What to listen for.', 'Who asks where the money goes.'),
      case: prose('The real case behind it, and its source.', 'Port fees in Monrovia (hansen).'),
      silence: prose('What to do if the room is silent.', 'Ask the force commander what his drivers would do.'),
    }),
    'What the facilitator should know and look for.',
  ),
  provenance: provenance.min(1),
});

export const objective = z.strictObject({
  id: anId('Name of the objective.', 'hold_consent'),
  title: title('What the team is scored on.', 'Keep the licence to operate'),
  text: prose('Why it matters.', 'Without consent nothing else can be done.'),
  max: whole(1, 10, 'Best score', 3),
  score: field(
    'world',
    source,
    'A CEL expression over the state, counts included; kept within 0 and `max`.',
    'indicator.consent >= 50 ? 3 : 1',
  ),
  levels: listOf('texts', z.string().min(1).max(300), 11, 'What each score means, from 0 to `max`.', [
    'Lost',
    'Thin',
    'Kept',
    'Firm',
  ]),
});

export const ending = z.strictObject({
  id: anId('Name of the ending.', 'hollow_calm'),
  title: title('A headline.', 'A hollow calm'),
  text: prose('What the world looks like.', 'The guns are quiet and the customs house is sold.'),
  variants: titledVariants('What is read instead of its text, by how things stand as the mission ends.', {
    when: "actor.guard.state == 'armed'",
    text: 'The guns are quiet tonight. The customs house is sold.',
  }),
  when: condition('Tested in order; the last ending has none.', 'indicator.integrity < 30').optional(),
  early: field('world', z.boolean(), 'Tested every turn, not only after the last one.', true).optional(),
  grade: whole(1, 5, 'How well it went, 1 worst to 5 best', 2),
  discussion: listOf('texts', z.string().min(1).max(600), 6, 'Questions for the hot wash.', [
    'Who paid for the calm?',
  ]).optional(),
  provenance,
});
