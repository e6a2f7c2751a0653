// The sheet with the link chart, which lies where the map lies. Its other side is the same in words.

import { useEffect, useRef, useState } from 'react';
import type { TiePicture } from '../../../core/engine/view/subject-pictures.ts';
import { say } from '../../../text/say.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { Tie } from '../common/Tie.tsx';
import type { Play } from '../common/use-play.ts';
import { type AskPlaces, askPlaces } from './ask-places.ts';
import { type Places, planeHeight } from './lay-out.ts';
import { LinkChart } from './LinkChart.tsx';
import { LinkKey } from './LinkKey.tsx';
import { LinkList } from './LinkList.tsx';
import { usePlaces } from './use-places.ts';
import '../../../view/theme/tools.css';
import './LinkPanel.css';

export interface LinkPanelProps {
  readonly play: Play;
  readonly selected: BoardTarget | null;
  /** what an order may be aimed at */
  readonly lit: readonly BoardTarget[];
  readonly onSelect: (target: BoardTarget) => void;
  /** back to the map */
  readonly onMap: () => void;
  readonly ask?: AskPlaces;
}

export function LinkPanel({ play, selected, lit, onSelect, onMap, ask = askPlaces }: LinkPanelProps) {
  const { picture, drafts } = play;
  const places = usePlaces(drafts, picture, ask);
  const [listed, setListed] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  const tie = picture.ties.find(({ id }) => id === told);
  const close = () => {
    setTold(null);
    back.current?.focus({ preventScroll: true });
  };
  return (
    <section className="links" aria-label={say('play.links.title')}>
      <header className="links-head">
        <h2 className="links-title">{say('play.links.title')}</h2>
        <div className="tools">
          <button ref={back} type="button" className="tool" onClick={onMap}>
            {say('play.links.map')}
          </button>
          <details className="tool-key">
            <summary>{say('play.links.key')}</summary>
            <LinkKey />
          </details>
          <button type="button" className="tool" aria-pressed={listed} onClick={() => setListed(!listed)}>
            {say('play.links.as_list')}
          </button>
        </div>
      </header>
      {listed && <LinkList play={play} onSelect={onSelect} />}
      {!listed && places === null && <p className="links-wait">{say('play.links.drawing')}</p>}
      {!listed && places === 'failed' && <p className="links-wait">{say('play.links.failed')}</p>}
      {!listed && places !== null && places !== 'failed' && (
        <div className="links-body">
          {/* an empty one would scroll with nothing in it to be reached */}
          {picture.actors.length > 0 && (
            <LinkChart {...{ picture, places, selected, lit, told, onSelect }} onTell={setTold} />
          )}
          {picture.ties.length === 0 && <p className="links-none">{none(picture.actors.length)}</p>}
          <section className="links-told" aria-live="polite" data-above={tie !== undefined && isLow(tie, places)}>
            {tie !== undefined && (
              <>
                <Tie play={play} about={tie} />
                <Button kind="quiet" size="small" onClick={close}>
                  {say('play.links.close')}
                </Button>
              </>
            )}
          </section>
        </div>
      )}
    </section>
  );
}

/** What is told of a tie lies on the other half of the sheet. */
function isLow({ a, b }: TiePicture, places: Places): boolean {
  const middle = ((places[a]?.[1] ?? 0) + (places[b]?.[1] ?? 0)) / 2;
  return middle > planeHeight(Object.keys(places).length) / 2;
}

const none = (actors: number): string => (actors === 0 ? say('play.links.nobody') : say('play.links.no_ties'));
