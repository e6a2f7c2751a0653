import type { Figure } from '../../view/geometry/token-shape.ts';
import { pathOf, short } from './path.ts';

interface FigureProps {
  readonly figure: Figure;
  readonly className: string;
  readonly width: number;
}

export function FigureShape({ figure, className, width }: FigureProps) {
  const pen = { className, strokeWidth: short(width) };
  if (figure.kind === 'disc') return <circle r={short(figure.radius)} {...pen} />;
  return <path d={pathOf(figure.points, true)} {...pen} />;
}
