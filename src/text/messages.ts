// Made by `npm run words` from src/text/en/*.json: every key with the arguments its message needs.

import type { Sayable } from '../core/ref/message.ts';

export interface Messages {
  readonly 'app.name': Record<never, never>;
  readonly 'app.skip': Record<never, never>;
  readonly 'app.saved': { readonly name: Sayable };
  readonly 'ladder.known': { readonly level: number };
  readonly 'ladder.traffic': { readonly level: number };
  readonly 'ladder.traffic_short': { readonly level: number };
  readonly 'ladder.trend': { readonly trend: 'up' | 'same' | 'down' };
  readonly 'ladder.truth': { readonly truth: boolean };
}
