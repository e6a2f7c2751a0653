// Leaks planted on purpose: pictures that say a little more than they may, each by a slip that is easily made.

import type { Session } from '../session.ts';
import { presentInject } from '../world.ts';
import type { Difference } from './differences.fixture.ts';
import { estimateOf } from './estimate.ts';
import { factsOf, standingRecords } from './history.ts';
import { facilitatorPictureOf } from './facilitator-picture.ts';
import { pictureOf } from './picture.ts';

type Leaky = (session: Session) => unknown;

/** What is said beside the picture. */
const beside =
  (more: (session: Session) => unknown): Leaky =>
  (session) => ({ ...pictureOf(session), more: more(session) });

const read = ({ run: { world } }: Session, path: string): number => world.values[world.program.layout.slot(path)] ?? 0;

const unknownActors = (session: Session) =>
  session.header.scenario.actors.filter(({ id }) => read(session, `actor.${id}.known`) < 2);

export const LEAKS: readonly (readonly [string, Difference, Leaky])[] = [
  [
    'an estimate of what is hidden',
    'hidden value',
    beside(({ run: { world } }) =>
      world.program.shown.indicators.map((code) =>
        estimateOf(world, null, { ...code, terms: { ...code.terms, shown: 'exact' } }),
      ),
    ),
  ],
  [
    'the mean of a hidden regional value',
    'hidden value',
    beside(({ run: { world } }) => world.program.shown.national.map(({ amount }) => amount(world.values))),
  ],
  [
    'how much a hidden value was moved',
    'hidden value',
    beside(({ records }) =>
      factsOf(standingRecords(records)).flatMap((fact) =>
        fact.type === 'changed' && fact.value === 'indicator.integrity' ? [fact.to] : [],
      ),
    ),
  ],
  [
    'the wealth of all actors',
    'value of an unknown actor',
    beside((session) => session.header.scenario.actors.map(({ id }) => read(session, `actor.${id}.wealth`))),
  ],
  [
    'what unknown actors are doing',
    'state of an unknown actor',
    beside((session) => unknownActors(session).map(({ id }) => read(session, `actor.${id}.state`))),
  ],
  [
    'a list of all names',
    'name of an unknown actor',
    beside(({ header }) => header.scenario.actors.map(({ name }) => name)),
  ],
  [
    'the file on an actor of whom there is a rumour',
    'particulars of a suspected actor',
    beside((session) => unknownActors(session).map(({ wants }) => wants ?? null)),
  ],
  ['how many ties there are', 'secret tie', beside(({ header }) => (header.scenario.ties ?? []).length)],
  [
    'what binds the two of a suspected tie',
    'text of a suspected tie',
    beside((session) =>
      (session.header.scenario.ties ?? [])
        .filter(({ id }) => id === 'open' && read(session, `tie.${id}.known`) === 1)
        .map(({ kind }) => kind),
    ),
  ],
  [
    'the token of a route beside its master',
    'control of a route',
    beside(({ header }) => header.scenario.routes.map(({ control }) => control)),
  ],
  [
    'who has the income of a route by now',
    'control that changes',
    beside((session) => read(session, 'route.creek.control')),
  ],
  [
    'where an unknown actor is by now',
    'home of an unknown actor',
    beside((session) => read(session, 'actor.crew.region')),
  ],
  [
    'how strong a tie is of which there is a rumour',
    'strength of a suspected tie',
    beside((session) => read(session, 'tie.open.known') < 2 && read(session, 'tie.open.strength')),
  ],
  [
    'the title of a rule as the cause',
    'title of a rule',
    beside(({ header }) => (header.scenario.rules ?? []).map(({ title }) => title)),
  ],
  [
    'a watchpoint on a storyline',
    'state of a storyline',
    beside((session) => (read(session, 'storyline.vote.state') === 0 ? 'Lists are argued about.' : '')),
  ],
  [
    'an entry of the calendar that hangs on it',
    'state of a storyline',
    beside(({ run: { world } }) => world.program.calendar[1]?.test?.(world.values) ?? null),
  ],
  [
    'an entry of the calendar that hangs on what is hidden',
    'hidden value',
    beside(({ run: { world } }) => world.program.calendar[2]?.test?.(world.values) ?? null),
  ],
  [
    'other words for a paper, looked up anew',
    'hidden value',
    beside(({ run: { world } }) => world.program.injects.map(({ variants }) => variants[0]?.test?.(world.values))),
  ],
  [
    'the course of a storyline as the cause',
    'title of a storyline',
    beside(({ header }) => (header.scenario.storylines ?? []).map(({ title }) => title)),
  ],
  [
    'the list of papers for the facilitator',
    'paper to come',
    beside((session) => facilitatorPictureOf(session).injects),
  ],
  [
    'all that is written on the paper',
    'hidden choice',
    beside(({ run: { world } }) => (presentInject(world)?.inject.choices ?? []).map(({ label }) => label)),
  ],
  [
    'the notes on the papers',
    'notes for the facilitator',
    beside(({ header }) => header.scenario.injects.map(({ facilitator }) => facilitator.point)),
  ],
  [
    'the endings to come',
    'ending not reached',
    beside(({ header }) => header.scenario.endings.map(({ title }) => title)),
  ],
  ['what the facilitator is told is true', 'what is true', beside((session) => facilitatorPictureOf(session).unknowns)],
  [
    'what is true among the values',
    'what is true',
    beside((session) => (session.header.scenario.unknowns ?? []).map(({ id }) => read(session, `unknown.${id}`))),
  ],
  ['the session code', 'seed', beside((session) => facilitatorPictureOf(session).seed)],
  ['the seal before its time', 'seed', beside(({ records }) => records.at(-1)?.hash ?? '')],
  [
    'a roll of the dice',
    'seed',
    beside(({ records }) =>
      records.flatMap(({ facts }) => facts.flatMap((fact) => (fact.type === 'rolled' ? [fact.roll] : []))),
    ),
  ],
];
