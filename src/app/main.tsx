import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../view/theme/theme.css';
import { App } from './App.tsx';
import { applyPreferences } from '../screens/common/preferences.ts';
import { loadWords } from '../text/load-words.ts';
import { languageAsked, speakOnPage } from './frame/speak.ts';
import { roomIn } from './routes/route.ts';
import { Unreachable } from './frame/Unreachable.tsx';
import { storedPreferences } from './frame/use-preferences.ts';

const preferences = storedPreferences();
applyPreferences(preferences, document.documentElement); // before anything is drawn, so that no light flashes up

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const page = createRoot(root);
void firstPage().then((first) => page.render(first));

/** Nothing is said before its words are there. */
async function firstPage(): Promise<ReactNode> {
  try {
    await speakOnPage(languageAsked(location.search, preferences.language));
    const room = roomIn(location.hash);
    if (room === null) return <App />;
    const { RoomWindow } = await import('./windows/RoomWindow.tsx');
    return <RoomWindow id={room} />;
  } catch {
    await loadWords('app');
    return <Unreachable />;
  }
}
