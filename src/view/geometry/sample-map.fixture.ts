import type { MapView } from './map-view.ts';

/** Two regions, a border, two routes and a crowd: what the tests of the map look at. */
export const SAMPLE_MAP: MapView = {
  regions: [
    {
      id: 'coast',
      name: 'The Salt Coast',
      label: 'Salt Coast',
      polygon: [
        [0, 100],
        [500, 100],
        [500, 450],
        [0, 500],
      ],
      labelAt: [250, 180],
      side: 'host',
      level: 3,
      levelLabel: 'troubled',
      caption: 'Security poor.',
    },
    {
      id: 'beyond',
      name: 'Kessen Border Province',
      label: 'Kessen Border Province',
      polygon: [
        [500, 100],
        [1000, 100],
        [1000, 400],
        [500, 450],
      ],
      labelAt: [750, 250],
      side: 'neighbour',
      level: 0,
      levelLabel: 'calm',
      caption: 'Quiet.',
    },
  ],
  borders: [
    {
      points: [
        [500, 100],
        [500, 450],
      ],
    },
  ],
  routes: [
    {
      id: 'creek',
      name: 'Mangrove creek',
      label: 'Mangrove creek',
      points: [
        [100, 420],
        [180, 560],
        [300, 650],
      ],
      commodity: 'Redwood timber',
      pattern: 0,
      flow: 3,
      confidence: 'known',
    },
    {
      id: 'road',
      name: 'Ridge road',
      label: 'Ridge road',
      points: [
        [300, 300],
        [700, 250],
      ],
      commodity: 'Diesel',
      pattern: 1,
      flow: 1,
      confidence: 'suspected',
    },
  ],
  tokens: [
    { id: 'hq', name: 'Mission headquarters', kind: 'mission', x: 200, y: 250, label: 'Mission HQ' },
    { id: 'guard', name: 'The Ridge Guard', kind: 'armed', x: 330, y: 250, label: 'Ridge Guard', state: 'quiet' },
    { id: 'elders', name: 'The elders', kind: 'community', x: 120, y: 330, label: 'Elders' },
    { id: 'police', name: 'Police service', kind: 'host', x: 260, y: 360, label: 'Police', state: 'divided' },
  ],
  places: [{ name: 'Port Ansa', kind: 'port', x: 120, y: 470 }],
};
