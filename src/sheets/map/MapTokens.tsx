import type { TokenLayout } from '../../view/geometry/layout.ts';
import type { TokenForm } from '../../view/geometry/token-wish.ts';
import { tokenLettering } from '../../view/geometry/lettering.ts';
import type { MapPoint, MapToken } from '../../view/geometry/map-view.ts';
import { counterOf, tokenRadius } from '../../view/geometry/token-shape.ts';
import { Words } from './Words.tsx';
import type { Drawing } from './drawing.ts';
import { FigureShape } from './FigureShape.tsx';
import { short } from './path.ts';

/** A flat counter with a pin through it, around the origin. */
function Counter({ token, em, nib }: { readonly token: MapToken; readonly em: number; readonly nib: number }) {
  const { edge, line, pin } = counterOf(token.kind, tokenRadius(em));
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
  readonly form: TokenForm;
  readonly drawing: Drawing;
}

function Label({ token, form, drawing: { em, view } }: LabelProps) {
  // The mission's own token has a name of ours, unless it bears that of a measure.
  const language = token.kind === 'mission' && token.authored !== true ? undefined : view.language;
  const { label, state } = tokenLettering(token, form, em);
  return (
    <g transform={move(form.label)}>
      <Words className="map-token-label" lines={label} language={language} />
      {state.length > 0 && <Words className="map-token-state" lines={state} language={language} />}
    </g>
  );
}

interface TokenProps {
  readonly token: MapToken;
  readonly laid: TokenLayout;
  readonly drawing: Drawing;
}

function Token({ token, laid, drawing }: TokenProps) {
  const { em, nib, size } = drawing;
  return (
    <g className={`map-kind-${token.kind}`} transform={move(laid.at)}>
      {size !== 'card' && laid.label !== null && <Label token={token} form={laid.label.form} drawing={drawing} />}
      <Counter token={token} em={em} nib={nib} />
    </g>
  );
}

const move = ([x, y]: MapPoint) => `translate(${short(x)} ${short(y)})`;

export function MapTokens({ drawing }: { readonly drawing: Drawing }) {
  return drawing.view.tokens.map((token) => {
    const laid = drawing.layout.tokens.get(token.id);
    return laid === undefined ? null : <Token key={token.id} token={token} laid={laid} drawing={drawing} />;
  });
}
