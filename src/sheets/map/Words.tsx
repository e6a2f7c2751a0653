import { HALO, type Written } from '../../view/geometry/lettering.ts';
import { short } from './path.ts';

const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const;

/** Lines of one size. The size stands on the group, where a page's own rule for the text of pictures does not reach it. */
export function Words({ className, lines }: { readonly className: string; readonly lines: readonly Written[] }) {
  const [first] = lines;
  if (first === undefined) return null;
  return (
    <g className={`map-words ${className}`} fontSize={short(first.size)} strokeWidth={short(first.size * HALO)}>
      {lines.map(({ text, at: [x, y], angle, align }) => (
        <text
          key={`${x} ${y} ${text}`}
          x={short(x)}
          y={short(y)}
          textAnchor={ANCHOR[align]}
          transform={angle === 0 ? undefined : `rotate(${short((angle * 180) / Math.PI)} ${short(x)} ${short(y)})`}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
