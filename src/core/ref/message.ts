/**
 * What core has to say, without the words: a key of the message catalogue with its arguments. Words are put to it at the edge
 * (`src/text`). Each room that speaks declares its keys and their arguments in one table, and `text/core-messages.ts` proves
 * that the catalogue has them all.
 */

/** A name as the scenario gives it, in the forms that sentences need. */
export interface Name {
  readonly name: string; // 'The Salt Coast'
  readonly within?: string | undefined; // 'the Salt Coast'
  readonly label?: string | undefined; // 'Salt Coast'
}

/** A text that is copied from where it stands, as the path of a file at a terminal: nothing is done to it. */
export interface Verbatim {
  readonly verbatim: string;
}

export type Sayable = string | number | Name | Message | Verbatim | readonly Sayable[];

/** An argument decides between wordings (a word, a truth) or is said itself. */
export type Args = Readonly<Record<string, Sayable | boolean>>;

export interface Message {
  readonly key: string; // 'fact.changed'
  readonly args: Args;
}

/** Key -> arguments, as an interface of a room. */
type Table<M> = { readonly [K in keyof M]: Args };

/** The arguments as they are passed: none at all where the message needs none. */
type Passed<A> = keyof A extends never ? [] : [args: A];

/** Makes messages of one room's table: `const tell = teller<FactMessages>()`. */
export function teller<M extends Table<M>>() {
  return <K extends keyof M & string>(key: K, ...args: Passed<M[K]>): Message => ({ key, args: args[0] ?? {} });
}
