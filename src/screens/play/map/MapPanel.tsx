// The map on the table, told from the picture.

import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { MapKey } from '../../../sheets/map/MapKey.tsx';
import { say } from '../../../text/say.ts';
import { Board } from '../../../view/board/Board.tsx';
import type { BoardClick, BoardTarget } from '../../../view/board/board-view.ts';
import { boardOfPicture } from './board-of-picture.ts';
import { boardWords } from './board-words.ts';
import type { PlayProps } from '../common/play-props.ts';
import type { Links } from '../common/use-links.ts';
import type { Play } from '../common/use-play.ts';
import type { PlayedTurn } from '../common/use-played-turn.ts';
import { useRoom } from '../common/use-room.ts';

export interface MapPanelProps {
  readonly play: Play;
  readonly props: PlayProps;
  readonly selected: BoardTarget | null;
  /** what an order may be aimed at */
  readonly lit: readonly BoardTarget[];
  /** papers lie on it */
  readonly covered: boolean;
  /** what is played on it, and what is pointed at */
  readonly turn: PlayedTurn;
  readonly links: Links;
  readonly onSelect: (target: BoardTarget | null) => void;
}

export function MapPanel({ play, props, selected, lit, covered, turn, links, onSelect }: MapPanelProps) {
  const { theme, reducedMotion } = useRoom(props.preferences);
  const { picture } = play;
  const dimmed = covered || picture.paused;
  const { kinds, told } = turn;
  const view = useMemo(
    () => boardOfPicture(picture, { theme, reducedMotion, selected, lit, dimmed, told }, kinds),
    [picture, theme, reducedMotion, selected, lit, dimmed, told, kinds],
  );
  // Another language draws everything anew.
  const [words] = useState(boardWords);
  const later = useDeferredValue(view);
  const legend = useMemo(() => <MapKey view={later} words={words} />, [later, words]);
  const click = useCallback((at: BoardClick) => onSelect(at.kind === 'nothing' ? null : at), [onSelect]);
  const { show, opener } = links;
  const other = useMemo(
    () => (
      <button ref={opener} type="button" className="tool" onClick={show}>
        {say('play.links.open')}
      </button>
    ),
    [opener, show],
  );
  return <Board view={view} words={words} renderer={props.renderer} legend={legend} other={other} onClick={click} />;
}
