import { say } from '../../text/say.ts';
import { goToSection } from './go-to-section.ts';
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
            <button type="button" onClick={() => goToSection(id)}>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
