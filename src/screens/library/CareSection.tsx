import type { Scenario } from '../../core/scenario/language/schema.ts';
import { say } from '../../text/say.ts';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import { Checkbox } from '../../view/controls/fields.tsx';
import { Authored, useAuthor } from '../common/author.tsx';
import { SetupSection } from './SetupSection.tsx';
import './CareSection.css';

export interface CareSectionProps {
  readonly scenario: Scenario;
  readonly withheld: readonly string[];
  readonly onWithheld: (withheld: string[]) => void;
}

/** Content notes of the scenario, and a switch for each paper that carries one. */
export function CareSection({ scenario, withheld, onWithheld }: CareSectionProps) {
  const noted = scenario.injects.filter((inject) => inject.content_note !== undefined);
  const author = useAuthor();
  const ids = noted.map(({ id }) => id);
  const others = withheld.filter((id) => !ids.includes(id));
  const toggle = (id: string, out: boolean) =>
    onWithheld(out ? [...withheld, id] : withheld.filter((one) => one !== id));
  return (
    <SetupSection title={say('setup.care')} text={noted.length === 0 ? say('setup.care_none') : say('setup.care_text')}>
      {scenario.content_notes.length > 0 && (
        <ul className="setup-notes">
          {scenario.content_notes.map((note) => (
            <li key={note} {...author}>
              {note}
            </li>
          ))}
        </ul>
      )}
      {noted.length > 0 && (
        <>
          <Checkbox
            label={<strong className="setup-label">{say('setup.care_all', { n: noted.length })}</strong>}
            checked={ids.every((id) => withheld.includes(id))}
            onChange={(out) => onWithheld(out ? [...others, ...ids] : others)}
          />
          <Disclosure summary={say('setup.care_each')}>
            <ul className="setup-papers">
              {noted.map((inject) => (
                <li key={inject.id}>
                  <Checkbox
                    label={<NotedPaper title={inject.title} note={inject.content_note ?? ''} />}
                    checked={withheld.includes(inject.id)}
                    onChange={(out) => toggle(inject.id, out)}
                  />
                </li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
    </SetupSection>
  );
}

function NotedPaper({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <>
      <span className="setup-label">{say('setup.leave_out', { paper: title })}</span>
      <span className="quiet setup-explained">
        <Authored>{note}</Authored>
      </span>
    </>
  );
}
