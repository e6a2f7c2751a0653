// What a map says in the language that is spoken now, wherever it is shown. The areas `board` and `ladder` must be loaded.

import { say, sayWithin } from '../../text/say.ts';
import { tell } from '../../text/tell.ts';
import type { CountryValue } from './country.ts';
import type { MapThingWords } from './MapInWords.tsx';
import type { MapKeyWords } from './MapKey.tsx';
import type { MapWords } from './map-of-country.ts';
import type { Sayable } from '../../core/ref/message.ts';

/** The scenario's word for how a value stands, or ours. */
export const bandOfValue = ({ word, band }: CountryValue): Sayable => word ?? tell('ladder.band', { band });

export const MAP_WORDS: MapWords = {
  level: (value) => say('board.level', { value, word: bandOfValue(value) }),
  caption: captionOf,
  mission: (measures) => say('board.mission', { measures }),
  missionLabel: (measures) => say('board.mission_label', { n: measures.length, measures }),
};

/** What a region's label leaves out. */
function captionOf(levels: readonly string[], presence: readonly string[]): string {
  if (presence.length === 0) return sayWithin(levels);
  const mission = tell('board.mission', { measures: presence });
  return levels.length === 0 ? say(mission) : say('board.caption', { levels, mission });
}

const known = (level: number) => say('ladder.known', { level });
const traffic = (level: number) => say('ladder.traffic', { level });

/** The same words as in the files and in the report. */
export function thingWords(): MapThingWords {
  return {
    flowBefore: (before) => say('board.flow_before', { before: traffic(before) }),
    changed: say('board.changed_since'),
    hardened: say('board.hardened_since'),
    kinds: {
      mission: say('ladder.actor_kind', { kind: 'mission' }),
      host: say('ladder.actor_kind', { kind: 'institution' }),
      armed: say('ladder.actor_kind', { kind: 'armed' }),
      elite: say('ladder.actor_kind', { kind: 'elite' }),
      network: say('ladder.actor_kind', { kind: 'network' }),
      community: say('ladder.actor_kind', { kind: 'community' }),
    },
    flows: { 0: traffic(0), 1: traffic(1), 2: traffic(2), 3: traffic(3), 4: traffic(4) },
    confidences: { suspected: known(1), known: known(2), evidenced: known(3) },
  };
}

export const keyWords = (): MapKeyWords => ({
  kinds: thingWords().kinds,
  trouble: say('board.trouble'),
  certainty: say('board.certainty', { suspected: known(1), known: known(2), evidenced: known(3) }),
  scale: say('board.scale', { least: traffic(0), most: traffic(4) }),
  ghost: say('board.ghost'),
  ring: say('board.ring'),
  ticks: say('board.ticks'),
});
