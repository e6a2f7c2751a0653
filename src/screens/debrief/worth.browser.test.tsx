// What the game was worth: asked for, worked out in a worker, stopped.

import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { compileScenario } from '../../core/compile/compile-scenario.ts';
import { policyNamed } from '../../core/simulate/policies.ts';
import type { Account } from '../../core/simulate/value/account.ts';
import { keepAccount } from '../../core/simulate/value/keep-account.ts';
import { playedOf } from '../../core/simulate/value/played-of.ts';
import { say } from '../../text/say.ts';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import type { AskWorth, OnWorth } from './ask-worth.ts';
import { DebriefScreen } from './DebriefScreen.tsx';
import { answersTo, debriefOf, LOGS, type Played } from './debriefs.fixture.ts';
import { onSheet } from './on-sheet.fixture.tsx';
import type { Continuation, WorthOrder } from './worth-order.ts';
import { WorthAccount } from './WorthAccount.tsx';
import { FIRST_FUTURES, WorthSection } from './WorthSection.tsx';

const accounts = new Map<Played, Account>();

function accountOfGame(played: Played): Account {
  const log = LOGS[played];
  const program = compileScenario(log.header.scenario);
  const account =
    accounts.get(played) ?? keepAccount(program, playedOf(log), { policy: policyNamed('random')(program), futures: 4 });
  accounts.set(played, account);
  return account;
}

const account = (played: Played) =>
  onSheet(played, ({ model, answers }) => (
    <WorthAccount model={model} answers={answers} account={accountOfGame(played)} continuation="random" />
  ));

showStates(WorthAccount, {
  'of a whole game': account('whole'),
  'with a facilitator': account('everything done'),
  'in long words': account('in long words'),
  'in Arabic': account('in Arabic'),
});

const section = (played: Played, ask?: AskWorth) =>
  onSheet(played, ({ model, answers }) => <WorthSection model={model} answers={answers} {...(ask && { ask })} />);

/** Says this at once. */
const saying =
  (...messages: readonly Parameters<OnWorth>[0][]): AskWorth =>
  (_asked, onWorth) => {
    for (const message of messages) onWorth(message);
    return () => undefined;
  };
const begin = page.getByRole('button', { name: say('debrief.worth.begin', { futures: FIRST_FUTURES }) });
const stop = page.getByRole('button', { name: say('debrief.worth.stop') });
const press = () => begin.click();

showStates(WorthSection, {
  'not asked yet': section('whole'),
  'on its way': reached(section('whole', saying({ answered: 3, of: 8 })), press),
  failed: reached(section('whole', saying(null)), press),
  ready: reached(section('whole', saying({ account: accountOfGame('whole') })), press),
  stopped: reached(section('whole', saying({ answered: 3, of: 8 })), async () => {
    await press();
    await stop.click();
  }),
});

function goOnBy(continuation: Continuation): void {
  const name = say('debrief.worth.continuation', { continuation });
  (page.getByRole('radio', { name }).element() as HTMLElement).click();
}

/** Asks are kept, and answered when the test says so. */
function answered() {
  const asks: { asked: WorthOrder; onWorth: OnWorth; stopped: () => void }[] = [];
  const ask: AskWorth = (asked, onWorth) => {
    const stopped = vi.fn();
    asks.push({ asked, onWorth, stopped });
    return stopped;
  };
  return { asks, ask };
}

describe('WorthSection', () => {
  test('given it is asked for, then a worker keeps the account, in the same whole numbers', async () => {
    await show(section('whole'));
    await press();
    await expect.element(page.getByText(say('debrief.worth.ready')), { timeout: 30_000 }).toBeVisible();
    const log = LOGS.whole;
    const program = compileScenario(log.header.scenario);
    const policy = policyNamed('random')(program);
    const { start, skill, luck, final } = keepAccount(program, playedOf(log), { policy, futures: FIRST_FUTURES });
    const sums = [...document.querySelectorAll<HTMLDataElement>('.worth-sum data')].map(({ value }) => Number(value));
    expect(sums).toEqual([start, skill, luck, final]);
  });

  test('given it is stopped, or another way of playing on is chosen, then the worker is ended', async () => {
    const { asks, ask } = answered();
    await show(section('whole', ask));
    await press();
    await expect.element(page.getByRole('progressbar')).toBeVisible();
    await expect.element(stop).toHaveFocus();
    await stop.click();
    expect(asks[0]?.stopped).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('status')).toHaveTextContent(say('debrief.worth.stopped'));
    await press();
    goOnBy('integrated');
    expect(asks[1]?.stopped).toHaveBeenCalledOnce();
    await press();
    expect(asks.map(({ asked }) => asked.continuation)).toEqual(['random', 'random', 'integrated']);
  });

  test('given an account, then it can be asked for with twice the futures, and each way of playing on keeps its own', async () => {
    await show(section('whole', saying({ account: accountOfGame('whole') })));
    await press();
    await expect.element(page.getByRole('button', { name: say('debrief.worth.begin', { futures: 8 }) })).toBeVisible();
    goOnBy('as_played');
    await expect.element(page.getByRole('table')).not.toBeInTheDocument();
    goOnBy('random');
    await expect.element(page.getByRole('table')).toBeVisible();
  });

  test.each([
    ['whole', { whose: 'same' }, 1],
    ['whole', 'checking', 0],
    ['whole', { problem: 'Line 9 differs.' }, 0],
    ['closed', { whose: 'same' }, 0],
    ['with unknowns, unfinished', { whose: 'same' }, 0],
    ['older', { whose: 'same' }, 0],
  ] as const)('given %s, %o, then it is offered %i times', async (played, verified, times) => {
    await show(
      <DebriefScreen
        model={debriefOf(played)}
        answers={answersTo(played)}
        verified={verified}
        onLeave={vi.fn()}
        packing={false}
        download={vi.fn()}
      />,
    );
    expect(begin.elements()).toHaveLength(times);
  });
});
