// Who is tied to whom, as analysts draw it: everybody whom the cell knows in a place of his own, and what binds them as lines. It
// holds no more than the picture does. A press on an actor opens his file, a press on a tie tells what is known of it.

import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import type { Picture } from '../../../core/engine/view/picture.ts';
import type { ActorPicture, TiePicture } from '../../../core/engine/view/subject-pictures.ts';
import { FigureShape } from '../../../sheets/map/FigureShape.tsx';
import { tokenKind } from '../../../sheets/map/map-of-country.ts';
import { pathsOf } from '../../../sheets/map/path.ts';
import { say } from '../../../text/say.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import { textWidth } from '../../../view/geometry/text-width.ts';
import { counterOf } from '../../../view/geometry/token-shape.ts';
import { Authored } from '../../common/author.tsx';
import { actorTarget } from '../common/target-ref.ts';
import { type DrawnTie, drawTies, type Size } from './draw-ties.ts';
import { NODE, type Places, PLANE_WIDTH, planeHeight, type Spot } from './lay-out.ts';
import { tieInWords } from './tie-in-words.ts';
import './LinkChart.css';

export interface LinkChartProps {
  readonly picture: Picture;
  readonly places: Places;
  readonly selected: BoardTarget | null;
  readonly lit: readonly BoardTarget[];
  /** the tie of which is told */
  readonly told: string | null;
  readonly onSelect: (target: BoardTarget) => void;
  readonly onTell: (tie: string) => void;
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** one in usual type, more in larger */
  readonly unit: number;
}

const PER_REM = 16;

/** Of the pane in which the chart lies, and how large its type is. */
function useRoomFor(pane: RefObject<HTMLElement | null>, ruler: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const [outer, inch] = [pane.current, ruler.current];
    if (outer === null || inch === null) return undefined;
    const watch = new ResizeObserver(() =>
      setRoom({ width: outer.clientWidth, height: outer.clientHeight, unit: inch.offsetWidth / PER_REM }),
    );
    watch.observe(outer);
    watch.observe(inch);
    return () => watch.disconnect();
  }, [pane, ruler]);
  return room;
}

export function LinkChart(props: LinkChartProps) {
  const pane = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const room = useRoomFor(pane, ruler);
  return (
    // What does not fit scrolls; all that is in it is reached by keyboard.
    <div ref={pane} className="link-pane">
      <span ref={ruler} className="link-ruler" aria-hidden="true" />
      {room !== null && <Plane {...props} room={room} />}
    </div>
  );
}

/** Type on a tie and below a token, in units of the plane. */
const WORD = { size: 13, frame: 14 } as const;
const NAME = { size: 14, line: 16.1, frame: 8 } as const;
const NAME_LINES = 2;

/** About how much room a name takes, which is broken where it is too wide. */
function nameSize({ name, label = name }: ActorPicture, unit: number): Size {
  const width = textWidth(label, 'sansBold') * NAME.size + NAME.frame;
  const lines = width > NODE.width ? NAME_LINES : 1;
  return { width: Math.min(width, NODE.width) * unit, height: lines * NAME.line * unit };
}

const wordOf = ({ kind }: TiePicture): string =>
  kind === null ? say('play.links.suspected') : say('play.links.word', { kind });

function Plane({ room, picture, places, ...props }: LinkChartProps & { readonly room: Room }) {
  const { actors, ties } = picture;
  const { unit } = room;
  const height = planeHeight(actors.length);
  // What more there is of a room is given to the distances. Where the plane reaches further down, they stay as they were.
  const [across, down] = [Math.max(unit, room.width / PLANE_WIDTH), Math.max(unit, room.height / planeHeight(0))];
  const spots = useMemo(
    () =>
      Object.fromEntries(Object.entries(places).map(([id, [x, y]]): [string, Spot] => [id, [x * across, y * down]])),
    [places, across, down],
  );
  const drawn = useMemo(() => {
    const worded = ties.map((tie) => ({
      ...tie,
      width: (textWidth(wordOf(tie), 'sansBold') * WORD.size + WORD.frame) * unit,
    }));
    const names = Object.fromEntries(actors.map((actor) => [actor.id, nameSize(actor, unit)]));
    const tieOf = new Map(ties.map((tie) => [tie.id, tie]));
    return drawTies(worded, { spots, names, unit }).flatMap((one) => {
      const tie = tieOf.get(one.id);
      return tie === undefined ? [] : [{ tie, drawn: one }];
    });
  }, [actors, ties, spots, unit]);
  const [wide, high] = [PLANE_WIDTH * across, height * down];
  return (
    <Toolbar
      aria-label={say('play.links.title')}
      aria-description={say('play.links.hint')}
      className="link-plane"
      // A chart is not mirrored with the page.
      dir="ltr"
      style={{ inlineSize: wide, blockSize: high }}
    >
      <svg className="link-lines" viewBox={`0 0 ${wide} ${high}`} width={wide} height={high} aria-hidden="true">
        {drawn.map(({ tie, drawn: one }) => (
          <Line key={tie.id} drawn={one} known={tie.known} />
        ))}
      </svg>
      {actors.map((actor) => {
        const { id } = actor;
        const spot = spots[id];
        return spot === undefined ? null : <Node key={id} actor={actor} spot={spot} unit={unit} {...props} />;
      })}
      {drawn.map((one) => (
        <Mark key={one.tie.id} {...one} {...props} />
      ))}
    </Toolbar>
  );
}

export function Line({ drawn: { bond, lines, shapes }, known }: { readonly drawn: DrawnTie; readonly known: number }) {
  return (
    <g className="link-line" data-bond={bond} data-known={known}>
      <path d={pathsOf(lines, false)} />
      {shapes.length > 0 && <path className="link-shape" d={pathsOf(shapes, true)} />}
    </g>
  );
}

interface NodeProps extends Pick<LinkChartProps, 'selected' | 'lit' | 'onSelect'> {
  readonly actor: ActorPicture;
  readonly spot: Spot;
  readonly unit: number;
}

const at = ([x, y]: Spot) => ({ insetInlineStart: x, insetBlockStart: y });

function Node({ actor, spot: [x, y], unit, selected, lit, onSelect }: NodeProps) {
  const { id, name, label = name, kind, known } = actor;
  const target = actorTarget(id);
  const isSame = (one: BoardTarget | null): boolean => one?.kind === 'token' && one.id === target.id;
  return (
    <button
      type="button"
      className="link-node"
      data-kind={tokenKind(kind)}
      data-lit={lit.some(isSame)}
      aria-label={say('play.links.actor', { actor, kind, level: known })}
      aria-pressed={isSame(selected)}
      style={{ ...at([x, y - NODE.above * unit]), maxInlineSize: NODE.width * unit }}
      onClick={() => onSelect(target)}
    >
      <Token kind={kind} known={known} />
      <span className="link-name">
        <Authored>{label}</Authored>
      </span>
    </button>
  );
}

/** Empty with a question mark while suspected, empty when known, full when there is evidence. */
export function Token({ kind, known }: Pick<ActorPicture, 'kind' | 'known'>) {
  return (
    <svg
      className="link-token"
      viewBox="-18 -18 36 36"
      data-kind={tokenKind(kind)}
      data-known={known}
      aria-hidden="true"
    >
      <FigureShape className="link-figure" figure={counterOf(tokenKind(kind), 15).edge} width={2.2} />
      {known < 2 && <text y={5}>?</text>}
    </svg>
  );
}

interface MarkProps extends Pick<LinkChartProps, 'told' | 'onTell'> {
  readonly tie: TiePicture;
  readonly drawn: DrawnTie;
}

function Mark({ tie, drawn: { mark, worded }, told, onTell }: MarkProps) {
  const { id, known } = tie;
  return (
    <button
      type="button"
      className="link-mark"
      data-known={known}
      aria-label={say('play.links.tie', { tie: tieInWords(tie), level: known })}
      aria-pressed={told === id}
      style={at(mark)}
      onClick={() => onTell(id)}
    >
      {worded ? wordOf(tie) : <span className="link-dot" />}
    </button>
  );
}
