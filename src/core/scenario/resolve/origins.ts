// From a place in a resolved scenario back to the place in the author's file that it came from.

import { type Finding, inLibrary } from '../issue/issue.ts';
import type { PartOfLibrary } from '../issue/issue-messages.ts';
import type { Path } from '../../ref/path.ts';
import { type Bindings, substitute } from './substitute.ts';

/** Written by the author, perhaps with `self` filled in; or taken from the library by the field `key`. */
export type Origin =
  | { readonly kind: 'own'; readonly path: Path; readonly bindings: Bindings }
  | { readonly kind: 'library'; readonly path: Path; readonly key: string; readonly from: PartOfLibrary };

export class Origins {
  private readonly map = new Map<string, Origin>();

  set(path: Path, origin: Origin): void {
    this.map.set(path.join('/'), origin);
  }

  /** The finding with its place in the author's file; what lies in the library is shown where the author names it. */
  home(finding: Finding, textAt: (path: Path) => unknown): Finding {
    const { path, at, key } = finding.place;
    for (let length = path.length; length > 0; length--) {
      const origin = this.map.get(path.slice(0, length).join('/'));
      if (origin?.kind === 'library') {
        const place = { path: [...origin.path, origin.key], key: origin.key };
        return { ...finding, place, message: inLibrary(origin.from, finding.message) };
      }
      if (origin?.kind === 'own') {
        const own = [...origin.path, ...path.slice(length)];
        const text = textAt(own);
        const back = at !== undefined && typeof text === 'string' ? substitute(text, origin.bindings).back(at) : at;
        const place = { path: own, ...(back === undefined ? {} : { at: back }), ...(key === undefined ? {} : { key }) };
        return { ...finding, place };
      }
    }
    return finding;
  }
}
