// Findings -> issues: a path, and perhaps a place inside a text, becomes a line and a column of the file.

import type { Finding, Issue } from './issue.ts';
import { foldCauses } from './fold-causes.ts';
import { type LineStarts, linesOf, positionAt } from '../text/lines.ts';
import { spotAt } from '../text/find-node.ts';
import type { JsonNode } from '../text/parse-json.ts';
import { pathText } from '../../ref/path.ts';
import { escapeLength } from '../text/scan-json.ts';

export interface Located extends Finding {
  /** where the finding was made without a path, as in broken JSON */
  readonly offset?: number;
}

export interface SourceText {
  readonly text: string;
  readonly lines: LineStarts;
  readonly root: JsonNode | undefined;
}

export const sourceText = (text: string, root: JsonNode | undefined): SourceText => ({
  text,
  lines: linesOf(text),
  root,
});

/** The offset in the file of a character of a JSON text that begins at `start`, escapes considered. */
export function offsetInText(text: string, start: number, at: number): number {
  let offset = start + 1;
  for (let k = 0; k < at && text[offset] !== '"'; k++) {
    offset += text[offset] === '\\' ? Math.max(1, escapeLength(text, offset)) : 1;
  }
  return offset;
}

function offsetOf({ place }: Finding, source: SourceText): number {
  if (source.root === undefined) return 0;
  const { node, key } = spotAt(source.root, place.path);
  if (place.key !== undefined && key !== undefined) return key;
  if (place.at === undefined || typeof node.value !== 'string') return node.start;
  return offsetInText(source.text, node.start, place.at);
}

function toIssue(finding: Located, line: number, column: number): Issue {
  const { severity, code, message, suggestion } = finding;
  const path = pathText(finding.place.path);
  return { severity, line, column, path, code, message, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** In the order of the file, each told once, and those of one cause as one. */
export function locate(findings: readonly Located[], source: SourceText): Issue[] {
  const told = new Set<string>();
  const placed = findings.map((finding) => ({ finding, offset: finding.offset ?? offsetOf(finding, source) }));
  const issues = placed
    .sort((a, b) => a.offset - b.offset)
    .flatMap(({ finding, offset }) => {
      const key = `${offset} ${finding.code} ${JSON.stringify(finding.message)}`;
      if (told.has(key)) return [];
      told.add(key);
      const { line, column } = positionAt(source.lines, offset);
      return [{ issue: toIssue(finding, line, column), cause: finding.cause }];
    });
  return foldCauses(issues);
}

/** For a scenario that has no text of its own: line and column are 0. */
export const unlocated = (findings: readonly Finding[]): Issue[] => findings.map((finding) => toIssue(finding, 0, 0));
