// What the library and the set-up are told. Declared here, so that the app can hand in what it has.

import type { Country } from '../../sheets/map/country.ts';

export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly minutes: number;
  readonly turns: number;
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly content_notes: readonly string[];
  readonly learning: readonly string[];
  /** as a team finds it, and no more than it sees there */
  readonly country: Country;
  /** hash of its world, and of the whole resolved scenario: a session code has a mark of one of them */
  readonly world: string;
  readonly whole: string;
  readonly file: string;
}

export interface SessionCard {
  readonly id: string;
  readonly title: string;
  readonly team: string;
  readonly turns: number;
  readonly at: string; // ISO 8601 with the offset of its room
  /** null when what is stored does not tell */
  readonly place: SessionPlace | null;
}

/** What is stored of a session and cannot be read: its name in storage, and what words of it are left. */
export interface SetAside {
  readonly key: IDBValidKey;
  readonly team: string;
  readonly title: string;
}

/** A key of a storage as a text: those we make are texts, damaged ones may be anything. */
export const keyText = (key: IDBValidKey): string => (typeof key === 'string' ? key : JSON.stringify(key));

/** How far a session has come. */
export interface SessionPlace {
  readonly turn: number; // 0 before the first
  readonly phase: string; // 'planning'
  /** the play is over and waits for its debrief */
  readonly finished: boolean;
}
