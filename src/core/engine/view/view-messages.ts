// What the views say without words: bands, traffic, orders with their targets, and the causes in the situation report.

import { type Sayable, teller } from '../../ref/message.ts';

export interface ViewMessages {
  /** 0 lowest to 4 highest */
  'ladder.band': { readonly band: number };
  'ladder.traffic_short': { readonly level: number };
  'play.order_at': { readonly measure: string; readonly target: Sayable };
  'cause.choice': { readonly title: string };
  'cause.choice_late': { readonly title: string };
  'cause.choice_worn': { readonly title: string };
  'cause.order': { readonly order: Sayable };
  'cause.order_late': { readonly order: Sayable };
  'cause.order_worn': { readonly order: Sayable };
  'cause.order_ended': { readonly order: Sayable };
  'cause.order_withdrawn': { readonly order: Sayable };
  'cause.actor': { readonly actor: Sayable };
  'cause.storyline': { readonly storyline: Sayable };
  'cause.facilitator': Readonly<Record<never, never>>;
  'cause.pressure': { readonly region: Sayable; readonly measure: string };
  'cause.relief': { readonly region: Sayable; readonly measure: string };
}

export const tellView = teller<ViewMessages>();
