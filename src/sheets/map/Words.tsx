import { HALO, type Written } from '../../view/geometry/lettering.ts';
import { directionOf, isJoined } from '../../view/geometry/script.ts';
import { short } from './path.ts';

const ANCHOR = {
  ltr: { left: 'start', center: 'middle', right: 'end' },
  rtl: { left: 'end', center: 'middle', right: 'start' },
} as const;

export interface WordsProps {
  readonly className: string;
  readonly lines: readonly Written[];
  /** of what is an author's */
  readonly language?: string | undefined;
}

/** Lines of one size. The size stands on the group, where a page's own rule for the text of pictures does not reach it. */
export function Words({ className, lines, language }: WordsProps) {
  const [first] = lines;
  if (first === undefined) return null;
  return (
    <g
      lang={language}
      className={`map-words ${className}`}
      fontSize={short(first.size)}
      strokeWidth={short(first.size * HALO)}
    >
      {lines.map((line) => (
        <Line key={`${line.at.join(' ')} ${line.text}`} {...line} />
      ))}
    </g>
  );
}

function Line({ text, at: [x, y], angle, align }: Written) {
  const direction = directionOf(text);
  return (
    <text
      x={short(x)}
      y={short(y)}
      className={isJoined(text) ? 'map-joined' : undefined}
      direction={direction === 'rtl' ? direction : undefined}
      textAnchor={ANCHOR[direction][align]}
      transform={angle === 0 ? undefined : `rotate(${short((angle * 180) / Math.PI)} ${short(x)} ${short(y)})`}
    >
      {text}
    </text>
  );
}
