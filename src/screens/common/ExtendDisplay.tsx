// How a projector becomes a screen of its own, beside that of the laptop: at set-up, and beside the button that opens the room's window.

import { say } from '../../text/say.ts';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import './ExtendDisplay.css';

export function ExtendDisplay() {
  return (
    <Disclosure summary={say('display.how')}>
      <ul className="extend-display">
        <li>{say('display.extend_windows')}</li>
        <li>{say('display.extend_mac')}</li>
        <li>{say('display.extend_linux')}</li>
        <li>{say('display.drag')}</li>
      </ul>
    </Disclosure>
  );
}
