/** Plain geometry of a line chart: values in, SVG coordinates out. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Domain {
  readonly count: number;
  readonly min: number;
  readonly max: number;
}

const round = (value: number) => Math.round(value * 100) / 100;

export function xOf(frame: Frame, domain: Domain, at: number): number {
  const inner = frame.width - frame.left - frame.right;
  return round(frame.left + (domain.count <= 1 ? inner / 2 : (inner * at) / (domain.count - 1)));
}

export function yOf(frame: Frame, domain: Domain, value: number): number {
  const inner = frame.height - frame.top - frame.bottom;
  const span = domain.max - domain.min || 1;
  return round(frame.top + inner * (1 - (value - domain.min) / span));
}

/** An SVG path that is broken where a value is missing, so that a gap is never drawn as a guess. */
export function linePath(frame: Frame, domain: Domain, values: readonly (number | null)[]): string {
  let path = '';
  let open = false;
  values.forEach((value, at) => {
    if (value === null) {
      open = false;
      return;
    }
    path += `${open ? 'L' : 'M'}${xOf(frame, domain, at)} ${yOf(frame, domain, value)}`;
    open = true;
  });
  return path;
}

/** Labels at the ends of lines, pushed apart until none overlaps; order and count are kept. */
export function spreadLabels(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y || a.at - b.at);
  let floor = top;
  for (const label of order) {
    label.y = Math.max(label.y, floor);
    floor = label.y + gap;
  }
  let ceiling = bottom;
  for (const label of [...order].reverse()) {
    label.y = Math.min(label.y, ceiling);
    ceiling = label.y - gap;
  }
  const placed = new Array<number>(wanted.length).fill(0);
  for (const label of order) placed[label.at] = round(label.y);
  return placed;
}

/** Index of the last value that is known, or -1. */
export function lastKnown(values: readonly (number | null)[]): number {
  let last = -1;
  values.forEach((value, at) => {
    if (value !== null) last = at;
  });
  return last;
}
