// Text -> a value of the shape of a schema, with everything that is wrong with the text and the shape.

import { checkShape } from './check-shape.ts';
import { findingOf, Findings } from '../issue/issue.ts';
import type { IssueArgs, IssueCode } from '../issue/issue-messages.ts';
import { findExcess } from '../text/find-excess.ts';
import { findStray, type Stray } from '../text/find-stray.ts';
import { tellNote } from '../issue/notes.ts';
import { type Located, type SourceText, sourceText } from '../issue/locate.ts';
import { spotAt } from '../text/find-node.ts';
import { type Fault, type JsonNode, parseJson } from '../text/parse-json.ts';
import { plainSigns } from '../text/plain-signs.ts';
import { type Path, pathText } from '../../ref/path.ts';
import { kindOf, type Schema } from './read-schema.ts';

export interface Shaped {
  readonly source: SourceText;
  readonly findings: readonly Located[];
  /** null if there is nothing to go on with */
  readonly value: unknown;
  readonly isMended: (path: Path) => boolean;
}

export function readShaped(text: string, schema: Schema): Shaped {
  const excess = findExcess(text) ?? findExcess(plainSigns(text).text);
  if (excess !== null) {
    return nothing(sourceText(text, undefined), [located(excess)]);
  }
  const stray = findStray(text);
  if (stray !== null) return nothing(sourceText(text, undefined), [inOtherEncoding(stray)]);
  const { root, faults } = parseJson(text);
  const source = sourceText(text, root);
  const found = faults.map((fault) => located(fault));
  if (root === undefined) return nothing(source, [...found, located({ code: 'file.empty', offset: 0, args: {} })]);
  const findings = new Findings();
  const { value, mended } = checkShape(schema, root.value, findings);
  const damaged = damagedObjects(root, faults);
  const told = findings.list.filter(
    ({ code, place }) => code !== 'field.missing' || !damaged.has(spotAt(root, place.path).node),
  );
  const lost = findings.full || mended.some((path) => isSection(path, value));
  return { source, findings: [...found, ...told], value: lost ? null : value, isMended: insideOf(mended) };
}

const nothing = (source: SourceText, findings: readonly Located[]): Shaped => ({
  source,
  findings,
  value: null,
  isMended: () => false,
});

/** Something at a place in the text that has no path. */
interface Spotted<C extends IssueCode> {
  readonly code: C;
  readonly offset: number;
  readonly args: IssueArgs[C];
}

const located = <C extends IssueCode>({ code, offset, args }: Spotted<C>): Located => ({
  ...findingOf(code, { path: [] }, args),
  offset,
});

function inOtherEncoding({ fault, code, offset }: Stray): Located {
  return { ...located({ code: 'file.encoding', offset, args: { fault, code } }), suggestion: tellNote('note.utf8') };
}

// Without a whole list of things, every mention of one of them would be reported: then only the shape is checked.
function isSection(path: Path, value: unknown): boolean {
  if (path.length === 0) return true;
  const section = (value as Record<string, unknown>)[String(path[0])];
  return path.length === 1 && (kindOf(section) === 'array' || kindOf(section) === 'object');
}

function insideOf(mended: readonly Path[]): (path: Path) => boolean {
  const places = new Set(mended.map(pathText));
  return (path) => places.size > 0 && path.some((_, k) => places.has(pathText(path.slice(0, k + 1))));
}

/** Objects in which the text is broken: what seems to be missing there may only have been misread. */
function damagedObjects(root: JsonNode, faults: readonly Fault[]): ReadonlySet<JsonNode> {
  const damaged = new Set<JsonNode>();
  for (const { code, offset } of faults) {
    if (code !== 'json.syntax') continue;
    for (let node: JsonNode | undefined = root; node !== undefined; ) {
      damaged.add(node);
      const inside: readonly JsonNode[] = node.items ?? node.fields?.map((field) => field.node) ?? [];
      node = inside.find((child) => child.start <= offset && offset <= child.end);
      if (node !== undefined) damaged.delete(root);
    }
  }
  return damaged;
}
