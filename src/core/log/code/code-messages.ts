// What is said of a session code that does not open. Codes are read aloud and copied by hand: which character, and what to try.

import { teller } from '../../ref/message.ts';

type None = Readonly<Record<never, never>>;

export interface CodeMessages {
  'code.too_short': None;
  'code.too_long': None;
  'code.strange': { readonly position: number; readonly character: string };
  'code.mistyped': { readonly position: number; readonly character: string };
  'code.wrong_check': None;
  'code.newer': None;
  'code.malformed': None;
  'code.no_scenario': { readonly prefix: string };
  'code.changed': { readonly id: string };
  'code.compare': None;
  'code.alphabet': None;
  'code.rather': { readonly rather: string };
  'code.same_version': None;
  'code.import_first': None;
  'code.same_file': None;
}

export const tellCode = teller<CodeMessages>();
