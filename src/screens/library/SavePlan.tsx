import { useState } from 'react';
import { say } from '../../text/say.ts';
import { Button } from '../../view/controls/Button.tsx';
import { type Setup, type SetupDraft, setupIn } from './setup-draft.ts';

export interface SavePlanProps {
  readonly draft: SetupDraft;
  /** resolves to the name of the file; null where it could not be made */
  readonly onPlan: (setup: Setup) => Promise<string | null>;
}

/** A sheet to run the session from, for the people, the minutes and the ways that are chosen here. */
export function SavePlan({ draft, onPlan }: SavePlanProps) {
  const [answer, setAnswer] = useState('');
  const setup = setupIn(draft);
  const savePlan = async (chosen: Setup): Promise<void> => {
    const name = await onPlan(chosen);
    setAnswer(name === null ? say('setup.plan_failed') : say('app.saved', { name }));
  };
  return (
    <>
      <Button
        size="small"
        className="setup-plan"
        disabled={setup === null}
        onClick={() => setup !== null && void savePlan(setup)}
      >
        {say('setup.plan')}
      </Button>
      <p className="quiet">{say('setup.plan_text')}</p>
      <p role="status">{answer}</p>
    </>
  );
}
