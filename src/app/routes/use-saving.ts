import { useState } from 'react';
import type { DebriefScreenProps } from '../../screens/debrief/debrief-props.ts';
import { say } from '../../text/say.ts';
import { download, fileName, save } from '../sessions/download.ts';
import type { OpenDebrief } from './open-debrief.ts';
import { saveAll, wholeModel } from './save-all.ts';

/** Saves what is asked for, and says under which name. `onLogSaved`: the log, alone or among others. */
export function useSaving(
  debrief: OpenDebrief,
  announce: (text: string) => void,
  onLogSaved: () => void,
): Pick<DebriefScreenProps, 'packing' | 'download'> {
  const [packing, setPacking] = useState(false);
  const pack = async () => {
    setPacking(true);
    announce(say('debrief.screen.packing'));
    try {
      const name = await saveAll(debrief);
      onLogSaved();
      announce(say('app.saved', { name }));
    } catch {
      announce(say('debrief.screen.not_packed'));
    }
    setPacking(false);
  };
  const saveOne = async (saving: Promise<string>) => announce(say('app.saved', { name: await saving }));
  return {
    packing,
    download(kind) {
      switch (kind) {
        case 'everything':
          return void pack();
        case 'report':
          return void saveOne(saveReport(debrief));
        case 'log':
          return void saveOne(saveLog(debrief, onLogSaved));
      }
    },
  };
}

async function saveReport(debrief: OpenDebrief): Promise<string> {
  const { renderModel } = await import('../../sheets/report/render-report.tsx');
  const name = fileName(debrief.named, 'html');
  download(name, renderModel(await wholeModel(debrief)), 'text/html');
  return name;
}

async function saveLog(debrief: OpenDebrief, onSaved: () => void): Promise<string> {
  const { name, content } = await debrief.log();
  save(name, content);
  onSaved();
  return name;
}
