import { refOf } from '../../core/ref/value-path.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { glossaryOf } from '../../core/scenario/names/glossary.ts';
import { say, sayAlone } from '../../text/say.ts';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import { Select } from '../../view/controls/fields.tsx';
import { SetupSection } from './SetupSection.tsx';

type Fixed = Readonly<Record<string, string>>;

export interface TruthSectionProps {
  readonly scenario: Scenario;
  readonly unknowns: Fixed;
  readonly onUnknowns: (unknowns: Record<string, string>) => void;
}

/** What is true in this country is drawn; a facilitator may fix it, out of the sight of players. */
export function TruthSection({ scenario, unknowns, onUnknowns }: TruthSectionProps) {
  const { unknowns: all = [] } = scenario;
  if (all.length === 0) return null;
  const names = glossaryOf(scenario);
  const choose = (id: string, option: string) => {
    const { [id]: _, ...others } = unknowns;
    onUnknowns(option === DRAWN ? others : { ...others, [id]: option });
  };
  return (
    <SetupSection title={say('setup.truth')} text={say('setup.truth_text')}>
      <Disclosure summary={say('setup.truth_fix')}>
        <p className="quiet">{say('setup.truth_note', { n: Object.keys(unknowns).length })}</p>
        {all.map(({ id, options }) => (
          <Select
            key={id}
            label={sayAlone(names.thing(refOf('unknown', id)))}
            value={unknowns[id] ?? DRAWN}
            options={[
              { id: DRAWN, label: say('setup.truth_drawn') },
              ...options.map((one) => ({ id: one.id, label: one.text, lang: scenario.language })),
            ]}
            onChange={(option) => choose(id, option)}
          />
        ))}
      </Disclosure>
    </SetupSection>
  );
}

/** No id of an option. */
const DRAWN = '';
