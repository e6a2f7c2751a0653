import { FRAME, gridSize } from '../../view/geometry/frame.ts';
import { MAP_HEIGHT, MAP_WIDTH } from '../../view/geometry/map-view.ts';
import { MARGIN } from '../../view/geometry/sheet.ts';
import type { Drawing } from './drawing.ts';
import { pathsOf, short } from './path.ts';

function Edge({
  out,
  className,
  width,
}: {
  readonly out: number;
  readonly className: string;
  readonly width?: number;
}) {
  return (
    <rect
      className={className}
      x={short(-out)}
      y={short(-out)}
      width={short(MAP_WIDTH + 2 * out)}
      height={short(MAP_HEIGHT + 2 * out)}
      strokeWidth={width === undefined ? undefined : short(width)}
    />
  );
}

/** The margin is drawn as a broad line, so that the map itself stays to be seen. */
export function MapFrame({ drawing: { em, nib, size } }: { readonly drawing: Drawing }) {
  // What is outside the picture is not seen: the line lies within.
  if (size !== 'sheet') return <Edge className="map-neat-line" out={-1.2 * nib} width={1.6 * nib} />;
  return (
    <>
      <Edge className="map-margin" out={MARGIN / 2} width={MARGIN} />
      <Edge className="map-neat-line" out={0} width={1.6 * nib} />
      <Edge className="map-grid" out={5} width={0.7 * nib} />
      <path className="map-grid" d={pathsOf(FRAME.ticks, false)} strokeWidth={short(0.8 * nib)} />
      <g className="map-grid-letters" fontSize={short(gridSize(em))}>
        {FRAME.letters.map(({ text, at: [x, y] }) => (
          <text key={`${x} ${y}`} x={x} y={y}>
            {text}
          </text>
        ))}
      </g>
    </>
  );
}
