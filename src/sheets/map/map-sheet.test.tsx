import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { MapView } from '../../view/geometry/map-view.ts';
import { PLACE_KINDS, TOKEN_KINDS } from '../../view/geometry/map-view.ts';
import { SAMPLE_MAP } from '../../view/geometry/sample-map.fixture.ts';
import { PALETTES } from '../../view/theme/tokens.ts';
import { drawingOf, type MapSize } from './drawing.ts';
import { MapInWords, type MapThingWords } from './MapInWords.tsx';
import { MapKey } from './MapKey.tsx';
import { MapSheet } from './MapSheet.tsx';
import { readTags, type Tag, textsOf } from './read-svg.fixture.ts';

const css = ['common', 'MapSheet', 'MapKey']
  .map((name) => readFileSync(new URL(`./${name}.css`, import.meta.url), 'utf8'))
  .join('\n');

const drawn = (view: MapView, size: MapSize = 'sheet') =>
  renderToStaticMarkup(<MapSheet view={view} label="The country & its <routes>" size={size} />);

function tagsOf(markup: string): Tag[] {
  const tags: Tag[] = [];
  readTags(markup, (tag) => {
    if (!tag.closing) tags.push(tag);
  });
  return tags;
}

/** One of everything: each kind of token and place, each confidence, a region at sea, a name with markup in it. */
const ALL: MapView = {
  ...SAMPLE_MAP,
  regions: [
    ...SAMPLE_MAP.regions.map((region) => ({ ...region, hardened: true })),
    {
      id: 'sea',
      name: 'The Sound',
      label: 'The <b>Sound</b> & "Bay"',
      polygon: [
        [600, 500],
        [990, 500],
        [990, 690],
        [600, 690],
      ],
      labelAt: [800, 600],
      side: 'sea',
      level: 4,
      levelLabel: '',
      caption: '',
    },
  ],
  routes: (['suspected', 'known', 'evidenced'] as const).map((confidence, pattern) => {
    const points = [
      [100 + 90 * pattern, 120],
      [300, 300 + 60 * pattern],
    ] as const;
    const flow = (pattern + 1) as 1 | 2 | 3;
    return {
      id: confidence,
      name: confidence,
      label: confidence,
      points,
      commodity: 'Tin',
      pattern: flow,
      flow,
      flowBefore: 4 as const,
      confidence,
    };
  }),
  tokens: TOKEN_KINDS.map((kind, at) => ({
    id: kind,
    name: kind,
    kind,
    x: 120 * at + 90,
    y: 200,
    label: kind,
    state: `${kind}!`,
    changed: true,
  })),
  terrain: (['ridge', 'river', 'road', 'track', 'lake', 'marsh', 'fields'] as const).map((kind) => ({
    kind,
    points: [
      [60, 60],
      [560, 90],
      [400, 480],
    ],
  })),
  places: PLACE_KINDS.map((kind, at) => ({ name: kind, kind, x: 120 * at + 90, y: 380 })),
};

const ARABIC: MapView = {
  ...SAMPLE_MAP,
  language: 'ar',
  regions: SAMPLE_MAP.regions.map((one) => ({ ...one, label: 'الضفّة', levelLabel: '\u2068الأمان\u2069 low' })),
  places: [{ name: 'السوق', kind: 'town', x: 400, y: 410 }],
};

const WORDS: MapThingWords = {
  kinds: { mission: 'mission', host: 'host', armed: 'armed', elite: 'elite', network: 'net', community: 'people' },
  flows: { 0: 'none', 1: 'light', 2: 'some', 3: 'strong', 4: 'heavy' },
  flowBefore: (before) => `was ${before}`,
  changed: 'other than before',
  hardened: 'harder than before',
  confidences: { suspected: 'guessed', known: 'seen', evidenced: 'proven' },
};
const inWords = (view: MapView) => renderToStaticMarkup(<MapInWords view={view} words={WORDS} />);

const KEY_WORDS = {
  trouble: 'denser is worse',
  certainty: 'broken is guessed',
  scale: 'broader is more',
  ghost: 'pale is before',
  ring: 'ringed is other',
  ticks: 'ticked is harder',
};

const key = (view: MapView) => renderToStaticMarkup(<MapKey view={view} words={{ ...WORDS, ...KEY_WORDS }} />);

describe('the key to the map', () => {
  const lines = (view: MapView) =>
    [...key(view).matchAll(/<li.*?<\/li>/g)].map(([item]) => item.replace(/<[^>]*>/g, '').trim());

  it('explains each kind of token and each commodity that is there, and no other', () => {
    const said = [
      'mission',
      'host',
      'armed',
      'people',
      'Redwood timber',
      'Diesel',
      'denser is worse',
      'broader is more',
      'broken is guessed',
    ];
    expect(lines(SAMPLE_MAP)).toEqual(said);
    expect(key(SAMPLE_MAP).match(/map-bead" d="M/g)).toHaveLength(1); // of the two commodities the second has beads
    expect(lines({ ...SAMPLE_MAP, routes: [], tokens: [] })).toEqual(['denser is worse']);
    expect(lines(ALL).slice(-5)).toEqual([
      'broader is more',
      'pale is before',
      'ringed is other',
      'ticked is harder',
      'broken is guessed',
    ]);
  });

  it('is well formed, without id or style', () => {
    for (const { attributes } of tagsOf(key(ALL))) expect(Object.keys(attributes)).not.toContain('id');
    expect(key(ALL)).not.toMatch(/style=|NaN/);
  });
});

describe('the map in words', () => {
  it('says of each region, route and token what the picture shows of it', () => {
    const things = [...inWords(SAMPLE_MAP).matchAll(/<div>(.*?)<\/div>/g)].map(([, thing = '']) =>
      [...thing.matchAll(/<d[td][^>]*>(.*?)<\/d[td]>/g)].map(([, text]) => text),
    );
    expect(things).toEqual([
      ['The Salt Coast', 'troubled', 'Security poor.'],
      ['Kessen Border Province', 'calm', 'Quiet.'],
      ['Mangrove creek', 'Redwood timber', 'seen', 'strong'],
      ['Ridge road', 'Diesel', 'guessed', 'light'],
      ['Mission headquarters', 'mission'],
      ['The Ridge Guard', 'armed', 'quiet'],
      ['The elders', 'people'],
      ['Police service', 'host', 'divided'],
    ]);
  });
});

describe('an author’s words around the map', () => {
  const french: MapView = { ...SAMPLE_MAP, language: 'fr' };

  it('carry their language in the key and in words, and ours do not', () => {
    expect(key(french)).toContain('<span lang="fr" dir="auto">Diesel</span>');
    expect(inWords(french)).toContain(
      '<dt lang="fr" dir="auto">Ridge road</dt><dd lang="fr" dir="auto">Diesel</dd><dd>guessed',
    );
    expect(inWords(french)).toContain('<dt dir="auto">Mission headquarters</dt>');
  });
});

describe('the map as a picture', () => {
  for (const size of ['sheet', 'half', 'card'] as const) {
    it(`is well formed as a ${size}, without id, style or script`, () => {
      const names = ['id', 'style', 'href', 'filter', 'clip-path', 'mask'];
      for (const { name, attributes } of tagsOf(drawn(ALL, size))) {
        expect(['svg', 'g', 'path', 'rect', 'circle', 'text']).toContain(name);
        for (const [key, value] of Object.entries(attributes)) {
          expect(names).not.toContain(key);
          expect(key.startsWith('on')).toBe(false);
          expect(value).not.toMatch(/NaN|undefined|Infinity|url\(/);
        }
      }
    });
  }

  it('is one image with a name for those who cannot see it', () => {
    const [svg] = tagsOf(drawn(ALL));
    expect(svg?.attributes).toMatchObject({ role: 'img', 'aria-label': 'The country &amp; its &lt;routes&gt;' });
  });

  it('writes every name, level, label and state once, and a card none', () => {
    const written = textsOf(drawn(ALL)).map(({ text }) => text);
    const lines = ['Salt Coast', 'troubled', 'Kessen Border', 'Province', 'calm', 'suspected ?', 'known', 'evidenced'];
    const beside = [...TOKEN_KINDS, ...TOKEN_KINDS.map((kind) => `${kind}!`), ...PLACE_KINDS];
    for (const line of [...lines, ...beside]) expect(written.filter((text) => text === line)).toEqual([line]);
    expect(written.join(' ')).toContain('The <b>Sound</b> & "Bay"');
    expect(textsOf(drawn(ALL, 'card'))).toEqual([]);
  });

  it('writes as a half the names of regions and actors, what these do, and where a route is only suspected', () => {
    const written = textsOf(drawn(ALL, 'half')).map(({ text }) => text);
    for (const line of ['Salt Coast', ...TOKEN_KINDS, ...TOKEN_KINDS.map((kind) => `${kind}!`)])
      expect(written.filter((text) => text === line)).toEqual([line]);
    for (const line of ['troubled', 'known', 'suspected', ...PLACE_KINDS]) expect(written).not.toContain(line);
    expect(written.filter((text) => text.trim() === '?')).toHaveLength(1);
  });

  it('has what stands on two maps in the same place on both', () => {
    const fewer: MapView = {
      ...ALL,
      tokens: ALL.tokens.slice(2).map((token) => ({ ...token, state: 'a much longer state than before' })),
      routes: ALL.routes.slice(1),
    };
    const both = [ALL, fewer];
    const [one, other] = both.map((view) => drawingOf(view, 'half', both));
    expect([...(one?.layout.tokens ?? [])]).toHaveLength(ALL.tokens.length);
    expect(other?.layout).toEqual(one?.layout);
    expect(drawingOf(fewer, 'half').layout.tokens).not.toEqual(one?.layout.tokens);
    const moved = renderToStaticMarkup(<MapSheet view={fewer} label="The country" size="half" among={both} />);
    const pins = (markup: string) =>
      [...markup.matchAll(/map-kind-(?:armed|elite)" transform="([^"]*)"/g)].map(([, at]) => at);
    expect(pins(moved)).toHaveLength(2);
    const first = renderToStaticMarkup(<MapSheet view={ALL} label="The country" size="half" among={both} />);
    expect(pins(first)).toEqual(pins(moved));
  });

  it('writes Arabic from the right, joined, beside its place, and what is said of it as we do', () => {
    const texts = tagsOf(drawn(ARABIC)).filter(({ name }) => name === 'text');
    const written = textsOf(drawn(ARABIC)).map(({ text }, at) => ({ text, ...texts[at]?.attributes }));
    expect(written.find(({ text }) => text === 'السوق')).toMatchObject({
      direction: 'rtl',
      'text-anchor': 'end',
      class: 'map-joined',
    });
    expect(written.find(({ text }) => text === 'الضفّة')).toMatchObject({ direction: 'rtl', 'text-anchor': 'middle' });
    expect(written.find(({ text }) => text.endsWith('low'))).not.toHaveProperty('direction');
    expect(drawn(ARABIC)).toMatch(/<g lang="ar" class="map-words map-region-name"/);
    expect(drawn(ARABIC)).not.toMatch(/<g lang="ar" class="map-words map-region-level"/);
  });

  it('hatches the denser the more trouble, and draws a broad flow broader', () => {
    const hatching = (level: 0 | 1 | 2 | 3 | 4) => {
      const [first] = SAMPLE_MAP.regions;
      const view = { ...SAMPLE_MAP, regions: first === undefined ? [] : [{ ...first, level }] };
      const path = tagsOf(drawn(view)).find(({ attributes }) => attributes['class']?.includes('map-hatching'));
      return path?.attributes['d']?.split('M').length ?? -1;
    };
    const strokes = ([0, 1, 2, 3, 4] as const).map(hatching);
    expect([...new Set(strokes)].sort((a, b) => a - b)).toEqual(strokes);
    expect(strokes[0]).toBe(1);
    const width = (flow: 0 | 1 | 2 | 3 | 4) => {
      const [first] = SAMPLE_MAP.routes;
      const view = { ...SAMPLE_MAP, routes: first === undefined ? [] : [{ ...first, flow }] };
      const ground = tagsOf(drawn(view)).find(({ attributes }) => attributes['class']?.includes('map-route-ground'));
      return Number(ground?.attributes['stroke-width']);
    };
    const widths = ([0, 1, 2, 3, 4] as const).map(width);
    expect([...new Set(widths)].sort((a, b) => a - b)).toEqual(widths);
  });

  it('has a rule in its stylesheet for every class it uses, and no rule that nothing uses', () => {
    const used = new Set(
      tagsOf(drawn(ALL) + drawn(ARABIC) + drawn(ALL, 'half') + drawn(ALL, 'card') + inWords(ALL) + key(ALL)).flatMap(
        ({ attributes }) => attributes['class']?.split(' ') ?? [],
      ),
    );
    const ruled = new Set([...css.matchAll(/\.(map-[a-z0-9-]+)/g)].map(([, name]) => name ?? ''));
    expect([...used].filter((name) => !ruled.has(name))).toEqual([]);
    expect([...ruled].filter((name) => !used.has(name))).toEqual([]);
  });

  it('has the colours of the light room where the page has none', () => {
    const given = [...css.matchAll(/--map-\w+: var\(--(\w+), (#\w+)\);/g)].map(([, name, hex]) => [name, hex]);
    const palette = Object.entries(PALETTES.light).filter(([name]) => name !== 'sunk');
    expect(given).toEqual(palette.map(([name, hex]) => [name, hex.toLowerCase()]));
  });

  it('is drawn the same way every time', () => {
    expect(drawn(structuredClone(ALL))).toBe(drawn(ALL));
  });
});
