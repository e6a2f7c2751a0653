import type { RefusalCode } from '../core/engine/refusal.ts';
import type { Message, Sayable } from '../core/ref/message.ts';
import { say } from './say.ts';

/** What a person reads when an input cannot be taken now; `about`: the name of what it is about, an id where there is none. */
export const sayRefusal = (code: RefusalCode, about: Sayable | null = null): string => say(refusalOf(code, about));

/** The same as an argument of another message. */
export const refusalOf = (code: RefusalCode, about: Sayable | null = null): Message => ({
  key: `refusal.${code}`,
  args: { named: about !== null, about: about ?? '' },
});
