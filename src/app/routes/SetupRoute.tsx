import { Suspense, useCallback, useEffect, useState } from 'react';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { say } from '../../text/say.ts';
import { Notice, Waiting } from '../frame/Notice.tsx';
import { prepareTable } from './prepare-table.ts';
import { LIBRARY } from './route.ts';
import { candidateOf } from '../sessions/candidate-of.ts';
import { PLAYERS, SILENCE } from '../../screens/play/common/drafts.ts';
import type { Setup } from '../../screens/library/setup-draft.ts';
import { setupTyped } from '../sessions/setup-typed.ts';
import { shippedScenario } from '../sessions/scenario-index.ts';
import { roomTime } from '../sessions/room-clock.ts';
import { idFromFile } from '../sessions/from-file.ts';
import type { Workspace } from '../sessions/workspace.ts';
import { randomId, randomSeed } from '../sessions/random.ts';
import { usePageFocus } from '../frame/use-page-focus.ts';
import { useLoaded } from '../frame/use-loaded.ts';
import type { FromCode } from '../sessions/read-code.ts';
import type { RouteProps } from './route-props.ts';
import { withWords } from './with-words.tsx';

const SetupScreen = withWords(
  ['code', 'display', 'setup', 'library'],
  async () => (await import('../../screens/library/SetupScreen.tsx')).SetupScreen,
);

export interface SetupRouteProps extends RouteProps {
  readonly id: string;
  readonly code: string | undefined;
}

interface Asked {
  readonly scenario: Scenario;
  readonly world: string;
  readonly fromCode: FromCode | undefined;
}

/** Fetches the scenario, and what a session code says of it. */
export function SetupRoute(props: SetupRouteProps) {
  const { workspace, go, id, code } = props;
  const ask = useCallback(async (): Promise<Asked | null> => {
    const fromFile = idFromFile(id) !== null;
    const scenario = fromFile ? await ownOf(workspace, id, code) : await shippedScenario(id);
    if (scenario === null) return null;
    const candidate = await candidateOf(scenario, fromFile);
    const { world } = candidate;
    if (code === undefined) return { scenario, world, fromCode: undefined };
    const { readCode } = await import('../sessions/read-code.ts');
    return { scenario, world, fromCode: readCode(code, scenario, candidate) };
  }, [workspace, id, code]);
  const loaded = useLoaded(ask);
  const toLibrary = { label: say('app.to_library'), run: () => go(LIBRARY) };
  if (loaded.state === 'loading') return <Waiting word={say('app.opening')} />;
  if (loaded.state === 'failed')
    return <Notice title={say('app.offline')} text={say('app.offline_text')} actions={[toLibrary]} />;
  if (loaded.value === null)
    return <Notice title={say('app.missing_scenario')} text={say('app.missing_scenario_text')} actions={[toLibrary]} />;
  return (
    <Suspense fallback={<Waiting word={say('app.opening')} />}>
      <Questions key={`${id} ${code}`} {...props} asked={loaded.value} />
    </Suspense>
  );
}

/** Without a code it is the one that this tab has opened; there may be others of that name. */
async function ownOf(workspace: Workspace, name: string, code: string | undefined): Promise<Scenario | null> {
  const open = code === undefined ? workspace.scenarios.get(name) : undefined;
  if (open !== undefined) return open;
  const { ownScenario } = await import('../sessions/own-scenarios.ts');
  return ownScenario(workspace, name, code);
}

/** Null where its sheet or its words cannot be fetched. */
async function savePlan(scenario: Scenario, setup: Setup): Promise<string | null> {
  try {
    const { savePlanOf } = await import('../sessions/save-plan.ts');
    return await savePlanOf(scenario, setup);
  } catch {
    return null;
  }
}

function Questions({ asked, ...props }: SetupRouteProps & { readonly asked: Asked }) {
  const { workspace, go, id, code, announce, preferences, onPreferences } = props;
  const [seed] = useState(randomSeed);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [typed] = useState(() => setupTyped(`${id} ${code ?? ''}`));
  const [before] = useState(() => typed.read());
  useEffect(() => prepareTable(workspace, asked.scenario), [workspace, asked.scenario]);
  usePageFocus(true, say('app.title_setup', { scenario: asked.scenario.title }));
  const begin = async (beginning: Setup) => {
    setBusy(true);
    try {
      const { begin: beginSession, givenNames, toBeStored } = await import('../sessions/begin-session.ts');
      const { storeNew } = await import('../sessions/store-new.ts');
      const [session, at] = [randomId(), roomTime()];
      const begun = beginSession(asked.scenario, beginning, session, at);
      await storeNew(workspace, session, begun, toBeStored(begun, session, at));
      const drafts = workspace.live.get(session)?.drafts;
      if (!beginning.namesInFile) drafts?.write(PLAYERS, givenNames(beginning.players));
      drafts?.write(SILENCE, beginning.silence);
      typed.drop();
      go({ page: 'play', session });
    } catch (error) {
      setBusy(false);
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <SetupScreen
      {...asked}
      seed={seed}
      drawSeed={randomSeed}
      typed={before}
      onTyped={typed.keep}
      fromFile={idFromFile(id) !== null}
      busy={busy}
      problem={problem}
      onBegin={(setup) => void begin(setup)}
      onPlan={(setup) => savePlan(asked.scenario, setup)}
      onLeave={() => go(LIBRARY)}
      announce={announce}
      preferences={preferences}
      onPreferences={onPreferences}
    />
  );
}
