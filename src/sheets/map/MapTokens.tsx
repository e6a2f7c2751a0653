import { TOKEN_RADIUS } from '../../view/geometry/layout.ts';
import { tokenLettering } from '../../view/geometry/lettering.ts';
import type { MapPoint, MapToken } from '../../view/geometry/map-view.ts';
import type { Settled } from '../../view/geometry/settle-tokens.ts';
import { counterOf } from '../../view/geometry/token-shape.ts';
import { Words } from './Words.tsx';
import type { Drawing } from './drawing.ts';
import { FigureShape } from './FigureShape.tsx';
import { short } from './path.ts';

/** A flat counter with a pin through it, around the origin. */
function Counter({ token, em, nib }: { readonly token: MapToken; readonly em: number; readonly nib: number }) {
  const { edge, line, pin } = counterOf(token.kind, TOKEN_RADIUS * em);
  return (
    <g className="map-counter">
      <FigureShape className="map-counter-edge" figure={edge} width={1.5 * nib} />
      <FigureShape className="map-counter-line" figure={line} width={0.9 * nib} />
      <circle className="map-counter-pin" cy={short(pin.y)} r={short(pin.radius)} />
    </g>
  );
}

interface LabelProps {
  readonly token: MapToken;
  readonly at: MapPoint;
  readonly drawing: Drawing;
}

function Label({ token, at, drawing: { em, view } }: LabelProps) {
  // The mission's own token has a name of ours.
  const language = token.kind === 'mission' ? undefined : view.language;
  const { label, state } = tokenLettering(token, em);
  return (
    <g transform={move(at)}>
      <Words className="map-token-label" lines={label} language={language} />
      {state !== null && <Words className="map-token-state" lines={[state]} language={language} />}
    </g>
  );
}

interface TokenProps {
  readonly token: MapToken;
  readonly settled: Settled;
  readonly drawing: Drawing;
}

function Token({ token, settled, drawing }: TokenProps) {
  const { em, nib, size } = drawing;
  return (
    <g className={`map-kind-${token.kind}`} transform={move(settled.at)}>
      {size !== 'card' && <Label token={token} at={settled.label} drawing={drawing} />}
      <Counter token={token} em={em} nib={nib} />
    </g>
  );
}

const move = ([x, y]: MapPoint) => `translate(${short(x)} ${short(y)})`;

export function MapTokens({ drawing }: { readonly drawing: Drawing }) {
  return drawing.view.tokens.map((token) => {
    const settled = drawing.layout.tokens.get(token.id);
    return settled === undefined ? null : <Token key={token.id} token={token} settled={settled} drawing={drawing} />;
  });
}
