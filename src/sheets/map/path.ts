/** Lines as the data of an SVG path, to a tenth of a map unit. */
import type { Curve } from '../../view/geometry/curve.ts';
import type { MapPoint } from '../../view/geometry/map-view.ts';

const tenths = (value: number) => Math.round(value * 10);

/** `12.5`, `-3` */
export const short = (value: number): string => String(tenths(value) / 10);

/** `12.5-3`: a minus separates by itself. */
const pair = (x: number, y: number) => `${x / 10}${y < 0 ? '' : ' '}${y / 10}`;

/** Steps are taken between rounded points, so that no error adds up. */
export function pathOf(points: readonly MapPoint[], closed: boolean): string {
  const [first, ...others] = points.map(([x, y]) => [tenths(x), tenths(y)] as const);
  if (first === undefined) return '';
  let from = first;
  const steps = others.map((to) => {
    const step = pair(to[0] - from[0], to[1] - from[1]);
    from = to;
    return step;
  });
  return `M${pair(...first)}l${steps.join(' ')}${closed ? 'z' : ''}`;
}

export function pathsOf(lines: readonly (readonly MapPoint[])[], closed: boolean): string {
  return lines.map((line) => pathOf(line, closed)).join('');
}

export function curvesOf(curves: readonly Curve[]): string {
  const point = ([x, y]: MapPoint) => pair(tenths(x), tenths(y));
  return curves
    .map(({ from, bends }) => `M${point(from)}Q${bends.map((bend) => bend.map(point).join(' ')).join(' ')}`)
    .join('');
}

export const dashes = (parts: readonly number[]): string | undefined =>
  parts.length === 0 ? undefined : parts.map((part) => String(Math.round(part * 100) / 100)).join(' ');
