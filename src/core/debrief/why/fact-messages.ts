// What a fact says, as a clause that can stand after “because”.

import type { PHASES } from '../../log/form/fact.ts';
import type { Rating } from '../../log/form/input.ts';
import { type Sayable, teller } from '../../ref/message.ts';

type Way = 'up' | 'down';
export interface FactMessages {
  'fact.stood': { value: Sayable; to: number };
  'fact.stood_known': { thing: Sayable; level: Sayable };
  'fact.was': { value: Sayable; state: Sayable };
  'fact.was_so': { value: Sayable; so: boolean };
  'fact.changed': { value: Sayable; way: Way; by: number; to: number };
  'fact.changed_less': { value: Sayable; way: Way; by: number; to: number; asked: number };
  'fact.held_at_limit': { value: Sayable; to: number; asked: number };
  'fact.learnt': { thing: Sayable; from: Sayable; to: Sayable };
  'fact.flow': { route: Sayable; way: Way; from: number; to: number; commodity: Sayable };
  'fact.around': { way: Way; from: number; to: number; commodity: Sayable };
  'fact.flag': { value: Sayable; so: boolean };
  'fact.task': { value: Sayable; so: boolean };
  'fact.posture': { from: string; to: string };
  'fact.control': { route: Sayable; from: Sayable; to: Sayable };
  'fact.home': { actor: Sayable; from: Sayable; to: Sayable };
  'fact.moved': { thing: Sayable; from: string; to: string };
  'fact.entered': { phase: (typeof PHASES)[number]; turn: Sayable };
  'fact.drew': Record<never, never>;
  'fact.rolled': { roll: number; chance: number; happened: boolean };
  'fact.due': { items: Sayable };
  'fact.due_entry': { title: string };
  'fact.due_and': { one: Sayable; other: Sayable };
  'fact.renewal': Record<never, never>;
  /** `varied`: not in its plain words */
  'fact.presented': { title: string; varied: boolean };
  'fact.scheduled': { title: string; due: Sayable };
  'fact.positioned': { role: Sayable; label: string };
  'fact.chose': { label: string; title: string };
  'fact.ordered': { order: Sayable; blind: boolean };
  'fact.withdrew': { order: Sayable };
  'fact.took_up': { thing: Sayable };
  'fact.started': { order: Sayable };
  'fact.finished': { order: Sayable };
  'fact.fired': { title: string };
  'fact.held': { title: string; held: boolean };
  'fact.skipped': { title: string };
  'fact.paused': { paused: boolean };
  'fact.annotated': Record<never, never>;
  'fact.rated': { title: string; rating: Sayable };
  'value.rating': { rating: Rating };
  'fact.determined': { text: string };
  'fact.found_out': { text: string };
  'fact.scored': { title: string; score: number; max: number };
  'fact.ended': { title: string };
  'fact.closed': Record<never, never>;
  'fact.rewound': { turn: Sayable };
  'fact.rewound_after': { turn: Sayable; what: Sayable };
  'fact.overrode': { what: Sayable };
  'fact.set_by_hand': { value: Sayable; to: Sayable };
  'fact.serves': { until: Sayable };
  'fact.serves_on': Record<never, never>;
}

export interface WhyMessages {
  'why.by_hand': Record<never, never>;
  'why.must': Record<never, never>;
  'why.trade': Record<never, never>;
  'why.income': Record<never, never>;
  /** `held`: people whom a decision had tied up; else a change for a time */
  'why.worn_off': { held: boolean };
  'why.root': { root: 'decision' | 'facilitator' | 'luck' | 'dynamics' | 'start'; turn: Sayable };
  'why.because': { what: Sayable; why: Sayable };
  'why.noted': { what: Sayable; note: Sayable };
  'why.sentence': { chain: Sayable; root: Sayable };
  'why.opened.paper': { title: string };
  'why.opened.questions': { title: string };
  'why.opened.advice': { role: Sayable };
  'why.opened.measure': { title: string };
  'why.opened.dossier': { thing: Sayable };
  'why.opened.briefing': Record<never, never>;
}

export const tell = teller<FactMessages>();
export const tellWhy = teller<WhyMessages>();
