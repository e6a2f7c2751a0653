// What a case of an issue is, and ways to make a part of the small scenario wrong.

import type { IssueCode } from './issue/issue-messages.ts';

/** A scenario as text-to-be: any part of it may be made wrong. */
export type Draft = Record<string, unknown>;

export interface IssueCase {
  readonly code: IssueCode;
  readonly what: string;
  /** changes the scenario before it becomes text */
  readonly change?: (draft: Draft) => void;
  /** changes the text */
  readonly text?: (text: string) => string;
  /** stands once in the text; the issue points at its first character, or at the place of ‸ in it */
  readonly mark: string;
  readonly suggests?: string;
}

type Part = Record<string, unknown>;

export const at = (draft: Draft, path: string): Part =>
  path.split('.').reduce<Part>((part, key) => (key === '' ? part : (part[key] as Part)), draft);
export const put = (draft: Draft, path: string, fields: Part): void => {
  Object.assign(at(draft, path), fields);
};
export const list = (draft: Draft, path: string): unknown[] => at(draft, path) as unknown as unknown[];
export const effect = (draft: Draft, fields: Part): void => {
  list(draft, 'injects.0.choices.1.effects')[0] = fields;
};
export const replace = (from: string, to: string) => (text: string) => text.replace(from, () => to);
