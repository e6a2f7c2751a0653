import { page } from 'vitest/browser';
import { say } from '../../text/say.ts';
import { ExtendDisplay } from './ExtendDisplay.tsx';
import { reached, showStates } from './show-states.fixture.tsx';

const shown = (
  <main>
    <ExtendDisplay />
  </main>
);

showStates(ExtendDisplay, {
  shut: shown,
  open: reached(shown, () => page.getByText(say('display.how')).click()),
});
