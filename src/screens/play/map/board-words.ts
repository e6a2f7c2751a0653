import { say, sayWithin } from '../../../text/say.ts';
import type { BoardWords } from '../../../view/board/board-words.ts';

/** What the board says, in the language that is spoken now. */
export function boardWords(): BoardWords {
  return {
    board: say('board.board'),
    asList: say('board.as_list'),
    key: say('board.key'),
    regions: say('board.regions'),
    routes: say('board.routes'),
    tokens: say('board.tokens'),
    none: say('board.none'),
    places: say('board.places'),
    trouble: say('board.trouble'),
    certainty: say('board.certainty', { suspected: known(1), known: known(2), evidenced: known(3) }),
    loading: say('board.loading'),
    failed: say('board.failed'),
    selected: (name) => say('board.selected', { name }),
    removed: (name) => say('board.removed', { name }),
    changed: (name, now) => say('board.changed', { name, now }),
    inRegion: (region) => say('board.in_region', { region }),
    list: (details) => sayWithin(details),
    ...ladders(),
  };
}

const known = (level: number) => say('ladder.known', { level });
const traffic = (level: number) => say('ladder.traffic', { level });

/** The same words as in the files and in the report. */
function ladders(): Pick<BoardWords, 'sides' | 'kinds' | 'flows' | 'confidences'> {
  return {
    sides: {
      host: say('board.side', { side: 'host' }),
      neighbour: say('board.side', { side: 'neighbour' }),
      sea: say('board.side', { side: 'sea' }),
    },
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
