// Proof for the compiler: every key that a room of core speaks is in the catalogue, and has the arguments the message needs.

import type { ChartMessages } from '../core/debrief/sections/indicators.ts';
import type { FactMessages, WhyMessages } from '../core/debrief/why/fact-messages.ts';
import type { ExpressionMessages } from '../core/expression/expression-messages.ts';
import type { IssueMessages } from '../core/scenario/issue/issue-messages.ts';
import type { NoteMessages } from '../core/scenario/issue/note-messages.ts';
import type { ValueMessages } from '../core/scenario/names/value-messages.ts';
import type { CodeMessages } from '../core/log/code/code-messages.ts';
import type { LogMessages, ShapeMessages } from '../core/log/form/log-messages.ts';
import type { RefusalCode } from '../core/engine/refusal.ts';
import type { VerdictMessages } from '../core/engine/verdict-messages.ts';
import type { ViewMessages } from '../core/engine/view/view-messages.ts';
import type { Sayable } from '../core/ref/message.ts';
import type { Key } from './say.ts';
import type { Messages } from './messages.ts';

/** Empty when the table is complete; otherwise the keys that are missing, or that lack an argument. */
type Missing<M> = { [K in keyof M]: K extends Key ? (M[K] extends Messages[K] ? never : K) : K }[keyof M];

type Complete<M> = [Missing<M>] extends [never] ? true : Missing<M>;

/** As `sayRefusal` says them. */
type RefusalMessages = {
  readonly [C in RefusalCode as `refusal.${C}`]: { readonly named: boolean; readonly about: Sayable };
};

/** One line for each room that speaks: `readonly issues: Complete<IssueMessages>`. */
export interface Rooms {
  readonly expressions: Complete<ExpressionMessages>;
  readonly issues: Complete<IssueMessages>;
  readonly notes: Complete<NoteMessages>;
  readonly values: Complete<ValueMessages>;
  readonly facts: Complete<FactMessages>;
  readonly why: Complete<WhyMessages>;
  readonly charts: Complete<ChartMessages>;
  readonly refusals: Complete<RefusalMessages>;
  readonly view: Complete<ViewMessages>;
  readonly logs: Complete<LogMessages>;
  readonly shapes: Complete<ShapeMessages>;
  readonly codes: Complete<CodeMessages>;
  readonly verdicts: Complete<VerdictMessages>;
}

/** Does not compile while a room says what no catalogue has. */
export const ROOMS: Rooms = {
  expressions: true,
  issues: true,
  notes: true,
  values: true,
  facts: true,
  why: true,
  charts: true,
  refusals: true,
  view: true,
  logs: true,
  shapes: true,
  codes: true,
  verdicts: true,
};
