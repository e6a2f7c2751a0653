// The accounts of a session, kept from its facts alone: what every value must be if the facts tell all and nothing twice. Written
// anew for the tests, without a look at how the engine or the debrief does it.

import type { Program } from '../compile/program.ts';
import type { World } from '../engine/world.ts';
import type { Fact } from '../log/form/fact.ts';
import type { LogRecord } from '../log/form/record-schema.ts';

type Value = number | boolean | string;
type Of<T extends Fact['type']> = Extract<Fact, { type: T }>;

/** What a rewind must bring back. */
interface Page {
  readonly values: Map<string, Value>;
  /** start value plus everything applied, kept apart from `values` */
  readonly sums: Map<string, number>;
  /** open orders, by measure and target: given informed or blind, each term by itself */
  readonly orders: Map<string, boolean[]>;
  readonly live: Map<number, Fact>;
}

const copyPage = ({ values, sums, orders, live }: Page): Page => ({
  values: new Map(values),
  sums: new Map(sums),
  orders: new Map([...orders].map(([key, terms]) => [key, [...terms]])),
  live: new Map(live),
});

const orderKey = ({ measure, target }: { measure: string; target: string | null }) => `${measure} ${target ?? ''}`;

export class Books {
  private page: Page = { values: new Map(), sums: new Map(), orders: new Map(), live: new Map() };
  private readonly pages: Page[] = [];
  private readonly program: Program;
  readonly problems: string[] = [];
  /** who caused changes, and how many there were */
  readonly causes = new Map<string, number>();

  constructor(program: Program) {
    this.program = program;
  }

  add(record: LogRecord): void {
    for (const fact of record.facts) {
      if (fact.type === 'rewound') this.page = copyPage(this.pages[fact.to] as Page);
      this.enter(fact);
      this.checkCauses(fact);
      this.page.live.set(fact.seq, fact);
    }
    this.pages[record.n] = copyPage(this.page);
  }

  private enter(fact: Fact): void {
    switch (fact.type) {
      case 'began':
        this.page.values.set(fact.value, fact.to);
        if (typeof fact.to === 'number') this.page.sums.set(fact.value, fact.to);
        return;
      case 'changed':
        return this.change(fact);
      case 'set':
        return this.replace(fact.value, fact.from, fact.to, fact.seq);
      case 'moved':
        return this.replace(`${fact.chart}.state`, fact.from, fact.to, fact.seq);
      case 'entered':
        return this.enterPhase(fact);
      case 'presented':
        return this.count(`inject.${fact.inject}.fired`, 1);
      case 'chose':
        return this.count(`choice.${fact.inject}.${fact.choice}.taken`, 1);
      case 'held':
        this.page.values.set(`inject.${fact.inject}.held`, fact.held);
        return;
      case 'determined':
        this.page.values.set(`unknown.${fact.unknown}`, fact.option);
        return;
      case 'found_out':
        this.page.values.set(`unknown.${fact.unknown}.known`, true);
        return;
      case 'took_up':
        this.page.values.set(`${fact.subject}.dossier`, fact.until);
        return;
      case 'ordered':
      case 'withdrew':
      case 'finished':
        return this.order(fact);
      default:
        return;
    }
  }

  private change({ seq, value, from, to, asked, applied }: Of<'changed'>): void {
    const slot = this.program.layout.slots[this.program.layout.slot(value)];
    if (this.now(value) !== from) this.problems.push(`${seq}: ${value} was ${this.now(value)}, not ${from}`);
    if (slot === undefined || to !== Math.min(slot.high, Math.max(slot.low, from + asked)))
      this.problems.push(`${seq}: ${value} ${from} + ${asked} does not give ${to} within its limits`);
    if (applied !== to - from) this.problems.push(`${seq}: ${applied} is not what was applied`);
    this.page.values.set(value, to);
    this.page.sums.set(value, (this.page.sums.get(value) ?? 0) + applied);
  }

  private replace(path: string, from: Value, to: Value, seq: number): void {
    if (this.now(path) !== from) this.problems.push(`${seq}: ${path} was ${this.now(path)}, not ${from}`);
    this.page.values.set(path, to);
  }

  private enterPhase({ phase, turn }: Of<'entered'>): void {
    if (phase !== 'situation') return;
    this.page.values.set('turn', turn);
    this.page.values.set('mandate.renewal', this.program.scenario.mandate.renewals.includes(turn));
  }

  private order(fact: Of<'ordered'> | Of<'withdrew'> | Of<'finished'>): void {
    const own = `measure.${fact.measure}`;
    this.count(`${own}.active`, fact.type === 'ordered' ? 1 : -1);
    const terms = this.page.orders.get(orderKey(fact)) ?? [];
    this.page.orders.set(orderKey(fact), terms);
    if (fact.type !== 'ordered' && terms.length === 0)
      this.problems.push(`${fact.seq}: no order ${orderKey(fact)} is under way`);
    const informed =
      fact.type === 'ordered' ? fact.informed : (fact.type === 'finished' ? terms.shift() : terms.pop()) === true;
    const step = fact.type === 'ordered' ? 1 : fact.type === 'withdrew' && fact.refunded ? -1 : 0;
    this.count(`${own}.ordered`, step);
    if (!informed) this.count(`${own}.blind`, step);
    if (fact.type === 'ordered') terms.push(fact.informed);
  }

  private count(path: string, by: number): void {
    this.page.values.set(path, Number(this.now(path)) + by);
  }

  private now(path: string): Value {
    return this.page.values.get(path) ?? 0;
  }

  /** Causes are earlier facts of the branch that is being played; following `from` ends where a cause may end. */
  private checkCauses(fact: Fact): void {
    const { live } = this.page;
    for (const seq of [fact.by.from, ...fact.because])
      if (seq !== null && !(seq < fact.seq && live.has(seq)))
        this.problems.push(`${fact.seq}: ${seq} is no cause it can have`);
    if (fact.type === 'changed' || fact.type === 'set' || fact.type === 'moved')
      this.causes.set(fact.by.kind, (this.causes.get(fact.by.kind) ?? 0) + 1);
    let first: Fact = fact;
    while (first.by.from !== null) {
      const behind = live.get(first.by.from);
      if (behind === undefined) return;
      first = behind;
    }
    if (!ENDS.has(first.by.kind)) this.problems.push(`${fact.seq}: its chain ends at ${first.by.kind} ${first.by.id}`);
  }

  /** Compares with the run itself, value by value. */
  compare({ values }: World): void {
    this.program.layout.slots.forEach(({ path, name }, slot) => {
      // Set by a `move` effect and cleared by the next resolution: bookkeeping of the charts, of which the move itself is the fact.
      if (path.endsWith('.moved')) return;
      const value = values[slot] as number;
      const real = name.kind === 'state' ? name.states[value] : name.kind === 'bool' ? value !== 0 : value;
      const kept = name.kind === 'bool' ? this.now(path) === true : this.now(path);
      if (real !== kept) this.problems.push(`${path} is ${real}, its facts say ${kept}`);
      const sum = this.page.sums.get(path);
      if (name.kind === 'int' && slotIsSummed(path) && sum !== value)
        this.problems.push(`${path} is ${value}, its sum is ${sum}`);
    });
  }
}

/** Where a chain may end: what people did, the start, or the scenario's own dynamics. Effects and measures have somebody behind them. */
const ENDS: ReadonlySet<string> = new Set(['input', 'facilitator', 'start', 'rule', 'economy', 'actor', 'storyline']);

const SUMMED = /^(indicator|region|capacity|commodity|route|tie|actor)\./;
const slotIsSummed = (path: string): boolean => SUMMED.test(path) && !/\.(state|moved|dossier)$/.test(path);
