// The trainer's plan as it is printed: how to run it on the first page, then what to prepare; what players may not read on pages of its own.

import type { ReactNode } from 'react';
import { say } from '../../text/say.ts';
import { byAuthor } from '../whose-words.ts';
import { Agenda } from './Agenda.tsx';
import { Aims } from './Aims.tsx';
import { Care } from './Care.tsx';
import type { PlanProps } from './plan-props.ts';
import { Preparing } from './Preparing.tsx';
import { Running } from './Running.tsx';
import { TrainerOnly } from './TrainerOnly.tsx';
import './plan.css';

export function PlanSheet({ plan }: PlanProps) {
  return (
    <>
      <Head plan={plan} />
      <Section title={say('plan.run.heading')}>
        <Running plan={plan} />
      </Section>
      <Section title={say('plan.aims.heading')} onNewPage>
        <Aims plan={plan} />
      </Section>
      <Section title={say('plan.agenda.heading')}>
        <Agenda plan={plan} />
      </Section>
      <Section title={say('plan.prepare.heading')}>
        <Preparing plan={plan} />
      </Section>
      <Section title={say('plan.care.heading')}>
        <Care plan={plan} />
      </Section>
      <Section title={say('plan.only.heading')} onNewPage>
        <TrainerOnly plan={plan} />
      </Section>
    </>
  );
}

function Head({ plan: { title, summary, language, session } }: PlanProps) {
  return (
    <header className="plan-head">
      <p className="overline">{say('plan.overline')}</p>
      <h1 {...byAuthor(language)}>{title}</h1>
      <p {...byAuthor(language)}>{summary}</p>
      <p>{say('plan.for', session)}</p>
    </header>
  );
}

interface SectionProps {
  readonly title: string;
  /** when it is printed */
  readonly onNewPage?: boolean;
  readonly children: ReactNode;
}

function Section({ title, onNewPage = false, children }: SectionProps) {
  return (
    <section className={onNewPage ? 'plan-section plan-new-page' : 'plan-section'}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
