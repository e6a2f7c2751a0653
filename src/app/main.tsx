import { createRoot } from 'react-dom/client';
import '../text/load-all.ts'; // until each screen loads its own
import '../view/theme/theme.css';
import { App } from './App.tsx';
import { applyPreferences } from '../screens/common/preferences.ts';
import { storedPreferences } from './frame/use-preferences.ts';

applyPreferences(storedPreferences(), document.documentElement); // before anything is drawn, so that no light flashes up

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<App />);
