// The account of a game for people: points, and the decisions that moved it most.

import type { AccountEntry } from '../../core/simulate/value/account.ts';
import type { Session } from '../../core/engine/session.ts';
import { say } from '../../text/say.ts';
import { printable } from '../terminal.ts';
import type { AccountResult } from './account-result.ts';

export function accountInWords(session: Session, account: AccountResult): string {
  const { futures, continuation, over } = account;
  const points = (sum: number): string => (sum / futures).toFixed(2);
  const signed = (sum: number): string => `${sum < 0 ? '' : '+'}${points(sum)}`;
  const lines = [
    say('cli.account_head', { scenario: session.header.scenario.id, continuation, futures }),
    say('cli.account_sum', {
      start: points(account.start),
      skill: signed(account.skill),
      luck: signed(account.luck),
      final: points(account.final),
    }),
    ...(account.facilitator === 0 ? [] : [say('cli.account_facilitator', { luck: signed(account.facilitator) })]),
    ...(over ? [] : [say('cli.account_open')]),
    '',
    say('cli.account_columns'),
    ...account.decisions.filter(isTold).map((entry) => `  ${columns(entry, signed)}`),
    '',
    say('cli.account_more'),
  ];
  return `${lines.map((line) => printable(line)).join('\n')}\n`;
}

const isTold = ({ id, skill, luck }: AccountEntry): boolean => id !== null || skill !== 0 || luck !== 0;

/** between columns of figures */
const WIDTH = 8;

function columns({ turn, kind, id, skill, luck }: AccountEntry, signed: (sum: number) => string): string {
  return [String(turn).padStart(2), signed(skill).padStart(WIDTH), signed(luck).padStart(WIDTH), ` ${id ?? kind}`].join(
    ' ',
  );
}
