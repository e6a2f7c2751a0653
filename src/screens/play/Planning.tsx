// Planning: dossiers to take up, measures to order. What cannot be ordered now is shown with its reason.

import { useState } from 'react';
import { Tabs } from '../../view/controls/Tabs.tsx';
import { Dossiers } from './Dossiers.tsx';
import { FilePanel, type FilePanelProps } from './FilePanel.tsx';
import { Measures } from './Measures.tsx';
import type { Play } from './use-play.ts';

export interface PlanningProps extends FilePanelProps {
  readonly play: Play;
}

export function Planning(props: PlanningProps) {
  const [tab, setTab] = useState('orders');
  const { play, ...file } = props;
  return (
    <Tabs
      label="Planning"
      selected={tab}
      onSelect={setTab}
      tabs={[
        { id: 'orders', title: 'Orders', content: <Measures play={play} selected={props.selected} /> },
        { id: 'dossiers', title: 'Dossiers', content: <Dossiers play={play} /> },
        { id: 'file', title: 'File', content: <FilePanel {...file} /> },
      ]}
    />
  );
}
