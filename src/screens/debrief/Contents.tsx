import { say } from '../../text/say.ts';
import './Contents.css';

interface Listed {
  readonly id: string;
  readonly title: string;
}

/** Buttons, not links: the address belongs to the app’s own routes. */
export function Contents({ sections }: { readonly sections: readonly Listed[] }) {
  return (
    <nav className="debrief-contents no-print" aria-label={say('debrief.screen.contents')}>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => goTo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function goTo(id: string): void {
  const title = document.getElementById(`debrief-${id}-title`);
  if (title === null) return;
  title.tabIndex = -1; // can be given the focus, not reached by Tab
  title.focus({ preventScroll: true });
  title.scrollIntoView();
}
