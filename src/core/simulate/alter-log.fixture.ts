// Ways to falsify a log, from a flipped byte to the work of someone who knows how logs are sealed and chains all anew. Each gives
// back the altered text, and from which line on it is no longer true. What is metadata is left alone: a changed rationale cannot be
// told from a true one by playing again, once the chain is made anew.

import { rechained } from '../log/sample-log.fixture.ts';
import { canonicalJson } from '../log/chain/canonical-json.ts';
import { hashScenario } from '../log/chain/hash-scenario.ts';
import type { Fact } from '../log/form/fact.ts';
import type { Header } from '../log/form/header.ts';
import type { RecordDraft } from '../log/form/record-schema.ts';
import { type Log, writeLog } from '../log/chain/write-log.ts';
import type { Draw } from './policy.ts';

export interface Alteration {
  readonly text: string;
  /** where it was altered, 1 being the header; null: in more than one place */
  readonly line: number | null;
  /** chained anew behind it, so that form may fail anywhere, but playing again must fail exactly here */
  readonly resealed?: true;
}
/** Null when there is nothing of the kind to alter in this log. */
type Alter = (log: Log, draw: Draw) => Alteration | null;

const linesOf = (log: Log): string[] => writeLog(log).split('\n').slice(0, -1);
const without = <T>(list: readonly T[], at: number): T[] => [...list.slice(0, at), ...list.slice(at + 1)];
const doubled = <T>(list: readonly T[], at: number): T[] => [...list.slice(0, at + 1), ...list.slice(at)];
const replaced = <T>(list: readonly T[], at: number, one: T): T[] => list.map((old, k) => (k === at ? one : old));
const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

function flipByte(log: Log, draw: Draw): Alteration | null {
  const text = writeLog(log);
  const at = draw(text.length);
  const byte = String.fromCharCode((text.charCodeAt(at) ^ (1 << draw(7))) & 0x7f);
  if (byte === text[at]) return null;
  return { text: text.slice(0, at) + byte + text.slice(at + 1), line: text.slice(0, at).split('\n').length };
}

/** Not the last line: what is left would be a true log of a session that was not finished. */
function removeLine(log: Log, draw: Draw): Alteration {
  const lines = linesOf(log);
  const at = draw(lines.length - 1);
  return { text: joined(without(lines, at)), line: at + 1 };
}

function doubleLine(log: Log, draw: Draw): Alteration {
  const lines = linesOf(log);
  const at = draw(lines.length);
  return { text: joined(doubled(lines, at)), line: at + 2 };
}

function swapLines(log: Log, draw: Draw): Alteration | null {
  const lines = linesOf(log);
  const [a, b] = [draw(lines.length), draw(lines.length)].sort((x, y) => x - y) as [number, number];
  if (a === b) return null;
  const swapped = replaced(replaced(lines, a, lines[b] ?? ''), b, lines[a] ?? '');
  return { text: joined(swapped), line: a + 1 };
}

function cutOff(log: Log, draw: Draw): Alteration {
  const text = writeLog(log);
  const kept = text.slice(0, 1 + draw(text.length - 2));
  // Cut between two lines it would be a true, unfinished log.
  const cut = kept.endsWith('\n') ? kept.slice(0, -1) : kept;
  return { text: cut.slice(0, -1), line: cut.split('\n').length };
}

/** Any value anywhere in a line, written as the program writes it, but not sealed anew. */
function editField(log: Log, draw: Draw): Alteration | null {
  const lines = linesOf(log);
  const at = draw(lines.length);
  const value = JSON.parse(lines[at] ?? '') as unknown;
  const leaf = anyLeaf(value, draw);
  if (leaf === null) return null;
  leaf.holder[leaf.key] = otherThan(leaf.holder[leaf.key], draw);
  return { text: joined(replaced(lines, at, canonicalJson(value))), line: at + 1 };
}

interface Leaf {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function anyLeaf(value: unknown, draw: Draw): Leaf | null {
  if (typeof value !== 'object' || value === null) return null;
  const holder = value as Record<string, unknown>;
  const keys = Object.keys(holder);
  const key = keys[draw(Math.max(1, keys.length))];
  if (key === undefined) return null;
  const held = holder[key];
  return typeof held === 'object' && held !== null ? anyLeaf(held, draw) : { holder, key };
}

function otherThan(value: unknown, draw: Draw): unknown {
  switch (typeof value) {
    case 'number':
      return draw(2) === 0 ? value + 1 + draw(9) : Math.max(0, value - 1 - draw(9)) + (value === 0 ? 1 : 0);
    case 'boolean':
      return !value;
    case 'string':
      return draw(2) === 0 ? `${value}x` : `${value.slice(1)}y`;
    default:
      return 0;
  }
}

/** Chained anew behind the change, as its author would do who knows how. */
function resealed(log: Log, n: number, change: (draft: RecordDraft) => RecordDraft | null): Alteration | null {
  const record = log.records[n];
  if (record === undefined) return null;
  const draft = change(structuredClone(record) as RecordDraft);
  if (draft === null) return null;
  return {
    text: writeLog(rechained(log.header, replaced<RecordDraft>(log.records, n, draft))),
    line: n + 2,
    resealed: true,
  };
}

function editFact(log: Log, draw: Draw): Alteration | null {
  return resealed(log, draw(log.records.length), (draft) => {
    const fact = draft.facts[draw(Math.max(1, draft.facts.length))] as Record<string, unknown> | undefined;
    const leaf = fact === undefined ? null : anyLeaf(fact, draw);
    if (leaf === null) return null;
    leaf.holder[leaf.key] = otherThan(leaf.holder[leaf.key], draw);
    return draft;
  });
}

function dropFact(log: Log, draw: Draw): Alteration | null {
  return resealed(log, draw(log.records.length), (draft) => {
    if (draft.facts.length === 0) return null;
    return { ...draft, facts: without(draft.facts, draw(draft.facts.length)) };
  });
}

/** A better score, a kinder ending: what somebody would really want. */
function embellish(log: Log, draw: Draw): Alteration | null {
  const wanted = draw(2) === 0 ? 'scored' : 'ended';
  const n = log.records.findIndex((record) => record.facts.some((fact) => fact.type === wanted));
  const endings = log.header.scenario.endings.map((ending) => ending.id);
  const better = (fact: Fact): Fact => {
    if (fact.type === 'scored') return { ...fact, score: fact.score < fact.max ? fact.max : 0 };
    if (fact.type !== 'ended') return fact;
    return { ...fact, ending: endings.find((id) => id !== fact.ending) ?? null };
  };
  return n < 0 ? null : resealed(log, n, (draft) => ({ ...draft, facts: draft.facts.map(better) }));
}

/** Another decision than was taken, with the facts of the one that was. */
function editInput(log: Log, draw: Draw): Alteration | null {
  const { injects, measures } = log.header.scenario;
  const decisions = log.records.filter(({ input }) => input?.kind === 'choose' || input?.kind === 'order');
  const record = decisions[draw(Math.max(1, decisions.length))];
  if (record === undefined) return null;
  return resealed(log, record.n, (draft) => {
    const { input } = draft;
    if (input?.kind === 'choose') {
      const choices = injects.find((inject) => inject.id === input.inject)?.choices ?? [];
      const other = choices.find((choice) => choice.id !== input.choice);
      return other === undefined ? null : { ...draft, input: { ...input, choice: other.id } };
    }
    const other = input?.kind === 'order' ? measures.find((measure) => measure.id !== input.measure) : undefined;
    if (input?.kind !== 'order' || other === undefined) return null;
    return { ...draft, input: { ...input, measure: other.id } };
  });
}

/** A decision taken out, and everything numbered anew. */
function dropInput(log: Log, draw: Draw): Alteration | null {
  const gone = 1 + draw(log.records.length - 1);
  if (gone === log.records.length - 1) return null;
  const { kind } = log.records[gone]?.input ?? { kind: 'annotate' };
  if (kind === 'annotate' || kind === 'rate') return null;
  const records = without(log.records, gone).map((record, n) => ({ ...record, n }));
  return { text: writeLog(rechained(log.header, records)), line: null };
}

/** Another start, another seed: the fingerprint and the chain made anew, so that only playing it again can tell. */
function editHeader(log: Log, draw: Draw): Alteration {
  const { header } = log;
  const scenario = structuredClone(header.scenario);
  const indicator = scenario.indicators[draw(scenario.indicators.length)];
  if (indicator !== undefined) indicator.start += indicator.start < 50 ? 1 : -1;
  const edits: Header[] = [
    { ...header, scenario, ...hashScenario(scenario) },
    { ...header, scenario },
    { ...header, world: header.texts },
    { ...header, texts: header.world },
    { ...header, engine: header.engine + 1 },
    { ...header, settings: { ...header.settings, withheld: [scenario.injects[0]?.id ?? ''] } },
  ];
  const edited = edits[draw(edits.length)] ?? header;
  return { text: writeLog(rechained(edited, log.records)), line: null };
}

export const ALTERATIONS: Readonly<Record<string, Alter>> = {
  flipByte,
  removeLine,
  doubleLine,
  swapLines,
  cutOff,
  editField,
  editFact,
  dropFact,
  embellish,
  editInput,
  dropInput,
  editHeader,
};
