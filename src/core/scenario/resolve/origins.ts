// From a place in a resolved scenario back to the place in the author's file that it came from.

import { type Finding, inLibrary, type Place } from '../issue/issue.ts';
import type { IssueCode, PartOfLibrary } from '../issue/issue-messages.ts';
import { namesIn } from '../../ref/names-in.ts';
import { standInOf } from '../../ref/value-path.ts';
import { type Path, pathText, valueAt } from '../../ref/path.ts';
import { type Bindings, numberParamIn, substitute } from './substitute.ts';

/** What was filled in for the stand-ins of an actor: `path` is the actor, under whose `with` the parameters are given. */
export interface Filling {
  readonly path: Path;
  readonly bindings: Bindings;
  /** `param.x` that were given wrongly: nothing is said of what stands in for them */
  readonly doubtful: ReadonlySet<string>;
}

/** Written by the author, perhaps with `self` filled in; or taken from the library by the field `key`. */
export type Origin =
  | { readonly kind: 'own'; readonly path: Path; readonly filling: Filling }
  | {
      readonly kind: 'library';
      readonly path: Path;
      readonly key: string;
      readonly from: PartOfLibrary;
      /** as the library has it, and what was filled in there; null where nothing is */
      readonly filled: { readonly source: unknown; readonly filling: Filling } | null;
    };

/** Said of a number that is out of its limits: where a parameter alone gives that number, it is the one to mend. */
const OF_NUMBERS: ReadonlySet<IssueCode> = new Set(['number.range', 'chance.range']);

export class Origins {
  private readonly map = new Map<string, Origin>();

  set(path: Path, origin: Origin): void {
    this.map.set(path.join('/'), origin);
  }

  /**
   * The finding with its place in the author's file, null if it is about what only stands in for a parameter or for a part of the library
   * that is not there; what lies in the library is shown where the author names it.
   */
  home(finding: Finding, textAt: (path: Path) => unknown): Finding | null {
    const { path } = finding.place;
    for (let length = path.length; length > 0; length--) {
      const origin = this.map.get(path.slice(0, length).join('/'));
      if (origin?.kind === 'library')
        return fromLibrary(finding, origin, path.slice(length), isGuessed(origin, textAt));
      if (origin?.kind === 'own') return fromAuthor(finding, origin, path.slice(length), textAt);
    }
    return finding;
  }
}

type FromLibrary = Extract<Origin, { kind: 'library' }>;

/** The name was misspelt, or the field that gives it, which is told; this is the part that was probably meant. */
const isGuessed = ({ path, key, from }: FromLibrary, textAt: (path: Path) => unknown): boolean =>
  textAt([...path, key]) !== from.id;

function fromLibrary(finding: Finding, origin: FromLibrary, rest: Path, guessed: boolean): Finding | null {
  if (origin.filled && readsDoubtful(valueAt(origin.filled.source, rest), origin.filled.filling)) return null;
  const given = origin.filled && givenAs(finding, valueAt(origin.filled.source, rest), origin.filled.filling);
  if (given) return { ...finding, place: given };
  // what it asks for is told once it is really named
  if (guessed) return null;
  const place = { path: [...origin.path, origin.key], key: origin.key };
  return { ...finding, place, message: inLibrary(origin.from, whereIn(finding, origin), finding.message) };
}

/** Where in the part of the library: `rules.drift.when`, `transitions[8].effects[0].by`. */
function whereIn({ place: { path } }: Finding, origin: FromLibrary): string {
  const [field, k, ...rest] = path.slice(origin.path.length);
  const id = valueAt(origin.filled?.source, ['id']);
  const steps = [field, typeof k === 'number' && typeof id === 'string' ? id : k, ...rest];
  return pathText(steps.flatMap((step) => step ?? []));
}

function fromAuthor(
  finding: Finding,
  { path, filling }: Extract<Origin, { kind: 'own' }>,
  rest: Path,
  textAt: (path: Path) => unknown,
): Finding | null {
  const { at, key } = finding.place;
  const own = [...path, ...rest];
  const text = textAt(own);
  if (readsDoubtful(text, filling)) return null;
  const given = givenAs(finding, text, filling);
  if (given !== null) return { ...finding, place: given };
  const back = at !== undefined && typeof text === 'string' ? substitute(text, filling.bindings).back(at) : at;
  const place = { path: own, ...(back === undefined ? {} : { at: back }), ...(key === undefined ? {} : { key }) };
  return { ...finding, place };
}

const readsDoubtful = (text: unknown, { doubtful }: Filling): boolean =>
  doubtful.size > 0 &&
  typeof text === 'string' &&
  namesIn(text).some(({ path }) => doubtful.has(standInOf(path).standIn));

/** The parameter that gives the number the finding is about; null where it is not one alone. */
function givenAs({ code }: Finding, source: unknown, { path, bindings }: Filling): Place | null {
  if (!OF_NUMBERS.has(code) || typeof source !== 'string') return null;
  const name = numberParamIn(source, bindings);
  return name === null ? null : { path: [...path, 'with', name] };
}
