// The turn played on the map, and the way back to it in the report.

import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { pictureOf } from '../../../core/engine/view/picture.ts';
import { say } from '../../../text/say.ts';
import { show } from '../../common/show.fixture.tsx';
import { reached, showStates } from '../../common/show-states.fixture.tsx';
import { at } from '../common/at-table.fixture.tsx';
import { NOT_PLAYED } from '../common/played.fixture.ts';
import { playedSteps } from '../common/played-steps.ts';
import { inPhase } from '../common/moments.fixture.ts';
import { usePlayedTurn } from '../common/use-played-turn.ts';
import { PlayedAgain } from './PlayedAgain.tsx';
import { PlayedBand } from './PlayedBand.tsx';

const REPORT = inPhase('report', 4);
const PICTURE = pictureOf(REPORT);
const STEPS = playedSteps(PICTURE);

const band = (step: number) => (
  <div style={{ blockSize: '9rem' }}>
    <PlayedBand turn={{ ...NOT_PLAYED, steps: STEPS, at: step }} />
  </div>
);
const again = (still: boolean) => (
  <PlayedAgain picture={PICTURE} turn={{ ...NOT_PLAYED, steps: STEPS }} still={still} />
);

showStates(PlayedBand, {
  'the country as the turn opened': band(-1),
  ...Object.fromEntries(STEPS.map(({ kind }, n) => [`what was changed: ${kind}`, band(n)])),
});

showStates(PlayedAgain, {
  folded: again(false),
  'side by side': reached(again(false), () => page.getByText(say('play.played.pair')).click()),
  'where nothing moves': again(true),
});

function Playing() {
  return at(REPORT, ({ play }) => <Played play={play} />);
}

function Played({ play }: { readonly play: Parameters<typeof usePlayedTurn>[0] }) {
  const turn = usePlayedTurn(play, false);
  return (
    <>
      <button type="button" onClick={turn.start}>
        {say('play.played.again')}
      </button>
      <p data-testid="told">{(turn.told ?? []).map(({ id }) => id).join(' ')}</p>
      {turn.at === null ? <p>over</p> : <PlayedBand turn={turn} />}
    </>
  );
}

describe('the turn on the map', () => {
  const start = () => page.getByRole('button', { name: say('play.played.again') }).click();
  const opening = page.getByText(say('play.played.opening'));

  test('is not played where somebody comes to a report that was reached before', async () => {
    await show(<Playing />);
    await expect.element(page.getByText('over')).toBeVisible();
  });

  test('goes from the opening through every step, with what it is of in the light, and ends by itself', async () => {
    vi.useFakeTimers();
    try {
      await show(<Playing />);
      await start();
      await expect.element(opening).toBeVisible();
      for (const [n, { kind, at: things }] of STEPS.entries()) {
        await vi.advanceTimersByTimeAsync(n === 0 ? 1_300 : 2_100);
        await expect.element(page.getByText(say('play.played.kind', { kind }))).toBeVisible();
        await expect.element(page.getByTestId('told')).toHaveTextContent(things.map(({ id }) => id).join(' '));
      }
      await vi.advanceTimersByTimeAsync(2_100);
      await expect.element(page.getByText('over')).toBeVisible();
    } finally {
      vi.useRealTimers();
    }
  });

  test.each(['{Enter}', 'a', '{Tab}'])('is over with any key: %s', async (key) => {
    await show(<Playing />);
    await start();
    await expect.element(opening).toBeVisible();
    await userEvent.keyboard(key);
    await expect.element(page.getByText('over')).toBeVisible();
  });
});
