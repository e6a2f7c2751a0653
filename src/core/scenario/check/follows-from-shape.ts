// What is found only because something could not be read: an order's target stands in for nothing then, and a name lacks what was
// written beside it.

import { type Path, pathText } from '../../ref/path.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { Finding } from '../issue/issue.ts';
import { argsOf } from './cause-of.ts';

/** What is wrong with the shape of the file. */
export interface Misshapen {
  readonly findings: readonly Finding[];
  readonly isMended: (path: Path) => boolean;
}

/** Whether a finding about the meaning says again what was said of the shape. */
export function followsFromShape({ findings, isMended }: Misshapen): (finding: Finding) => boolean {
  const besides = new Set(
    findings.flatMap(({ suggestion, place: { path } }) =>
      suggestion?.key === 'note.in_front' ? [pathText(path.slice(0, -1))] : [],
    ),
  );
  return (finding) => {
    const { message, place } = finding;
    const { path } = place;
    if (isMended(path)) return true;
    // not of a part of the library, whose effects nobody has spoilt here
    if (message.key !== 'issue.name.unknown') return false;
    const name = argsOf('name.unknown', finding).path;
    const target = [...path.slice(0, 2), 'target'];
    return (
      (partsOf(name).kind === 'target' && (isMended([...target, 'kind']) || isMended([...target, 'among']))) ||
      (!name.includes('.') && besides.has(pathText(path.slice(0, -1))))
    );
  };
}
