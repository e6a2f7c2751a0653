/** What the facilitator noted and what the evaluator rated, in plain text, each with the turn and the step it belongs to. */
import type { Moment } from '../../core/debrief/sections/moments.ts';
import type { RatedMoment, RatedObjective } from '../../core/debrief/sections/ratings.ts';
import { turnName } from '../../core/debrief/sections/turn-name.ts';
import { say, sayStart } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import type { SheetModel } from '../debrief/sheet-model.ts';
import { oneLine, plainText, setIn } from './plain-text.ts';

/** Null where nothing was noted and nothing rated. */
export function notesText(model: SheetModel): string | null {
  const { title, team, notes, ratings } = model;
  if (notes.length === 0 && ratings.length === 0) return null;
  return plainText([
    [oneLine(say('debrief.archive.notes_title', { named: team !== '', title, team }))],
    ...notesIn(model),
    ...ratingsIn(model),
  ]);
}

type Block = readonly string[];

function notesIn(model: SheetModel): readonly Block[] {
  if (model.notes.length === 0) return [];
  return [
    [say('debrief.archive.notes')],
    ...model.notes.map((note): Block => [sayWhen(model, note), ...setIn(note.text)]),
  ];
}

function ratingsIn(model: SheetModel): readonly Block[] {
  if (model.ratings.length === 0) return [];
  return [
    [say('debrief.ratings.heading')],
    [say('debrief.ratings.about')],
    ...model.ratings.flatMap((objective) => objectiveIn(model, objective)),
  ];
}

const objectiveIn = (model: SheetModel, { title, moments }: RatedObjective): readonly Block[] => [
  [oneLine(title)],
  ...moments.map((moment) => ratingIn(model, moment)),
];

function ratingIn(model: SheetModel, moment: RatedMoment): Block {
  const { rating, note } = moment;
  const grade = say('debrief.ratings.grade', { rating: tell('value.rating', { rating }), letter: rating });
  return [sayWhen(model, moment), ...setIn(grade), ...(note === null ? [] : setIn(note))];
}

function sayWhen(model: SheetModel, moment: Moment): string {
  const when = oneLine(sayStep(model, moment));
  return moment.abandoned ? say('debrief.archive.taken_back', { when: { verbatim: when } }) : when;
}

/** Before the turns and after them there is no turn to name. */
function sayStep(model: SheetModel, { turn, phase, paper }: Moment): string {
  const step = tell('value.phase', { phase });
  if (phase === 'briefing' || phase === 'ending' || phase === 'debrief') return sayStart(step);
  const name = turnName(model, turn);
  return paper === null
    ? say('debrief.ratings.in_turn', { turn: name, phase: step })
    : say('debrief.ratings.at_paper', { turn: name, title: paper });
}
