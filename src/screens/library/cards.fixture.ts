// What the library is told: the scenarios that ship, and sessions of them as a browser may have them stored.

import { chronicleOf } from '../../core/debrief/history/chronicle.ts';
import type { Log } from '../../core/log/chain/write-log.ts';
import { countryOfValues } from '../../sheets/map/country-of-values.ts';
import { HALF_BRIDGE, TUTORIAL } from '../common/golden-logs.fixture.ts';
import type { ScenarioCard, SessionCard, SetAside } from './cards.ts';

/** As long as a name may be, and without a place to break it. */
export const LONG_NAME = 'Gemeinsame_Lagebeurteilungszentrale_der_Uebungsgruppe_Suedwest';

function scenarioCard(log: Log): ScenarioCard {
  const { scenario, world, texts } = log.header;
  const { id, title, summary, language, minutes, turns, roles, content_notes, learning } = scenario;
  const country = countryOfValues(scenario, chronicleOf(log).stateAfter(0));
  const told = { id, title, summary, language, minutes, turns, roles, content_notes, learning, country };
  return { ...told, world, whole: texts, file: `${id}.json` };
}

export const SCENARIOS: readonly ScenarioCard[] = [scenarioCard(TUTORIAL), scenarioCard(HALF_BRIDGE)];

function sessionCard(id: string, { header }: Log, place: SessionCard['place'], team = 'Blue'): SessionCard {
  const { title, turns } = header.scenario;
  return { id, title, team, turns, at: '2026-11-23T09:30:00+01:00', place };
}

/** One in every place that a session can have come to. */
export const SESSIONS = {
  briefing: sessionCard('briefing', TUTORIAL, { turn: 0, phase: 'briefing', finished: false }),
  planning: sessionCard('planning', HALF_BRIDGE, { turn: 3, phase: 'planning', finished: false }),
  ending: sessionCard('ending', TUTORIAL, { turn: 2, phase: 'ending', finished: true }),
  debriefed: sessionCard('debriefed', TUTORIAL, { turn: 2, phase: 'debrief', finished: true }),
  damaged: sessionCard('damaged', TUTORIAL, null),
  nameless: sessionCard('nameless', TUTORIAL, { turn: 1, phase: 'situation', finished: false }, ''),
  long: sessionCard('long', HALF_BRIDGE, { turn: 10, phase: 'report', finished: false }, LONG_NAME),
} as const;

/** Damaged, with all of its words left, with one of them, and with none. */
export const SET_ASIDE: readonly SetAside[] = [
  { key: '9f0c5b1a77d2e4c03a1b6d58', team: 'Blue', title: 'The Half Bridge' },
  { key: '0a1b2c3d4e5f60718293a4b5', team: LONG_NAME, title: '' },
  { key: 'b7', team: '', title: 'Lantern Nights' },
  { key: 7, team: '', title: '' },
];
