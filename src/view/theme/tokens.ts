/**
 * The colours of the two rooms, once, for whatever cannot read CSS (the board's canvas) and for the contrast test.
 * tokens.css says the same to the pages; tokens.test.ts holds the two equal.
 */
export const COLOUR_NAMES = [
  'table', // the workspace behind every sheet
  'paper', // a sheet
  'raised', // a sheet lying on a sheet, a field to write in
  'sunk', // a slot, a quiet band
  'sea',
  'ink',
  'rule', // secondary ink: lines, captions, borders of controls
  'mission',
  'host',
  'armed',
  'elite',
  'flow', // illicit flow
  'community',
] as const;

export type ColourName = (typeof COLOUR_NAMES)[number];
export type ThemeName = 'light' | 'dark';
export type Palette = Readonly<Record<ColourName, string>>;

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: {
    table: '#D9D2C3',
    paper: '#F6F1E6',
    raised: '#FCF9F2',
    sunk: '#EAE3D4',
    sea: '#DFE5E3',
    ink: '#1E2A32',
    rule: '#4E5A62',
    mission: '#1F5F8B',
    host: '#426034',
    armed: '#9C2F2A',
    elite: '#6B4A86',
    flow: '#7D4C0A',
    community: '#29635E',
  },
  dark: {
    table: '#1C2226',
    paper: '#2A3238',
    raised: '#303A41',
    sunk: '#232B30',
    sea: '#222B31',
    ink: '#EDE6D6',
    rule: '#A9B2B5',
    mission: '#7DB7DE',
    host: '#A7C58F',
    armed: '#E58B80',
    elite: '#C3A6DD',
    flow: '#E6B566',
    community: '#86C9C2',
  },
};

/** Surfaces that carry text. */
export const SURFACES = ['table', 'paper', 'raised', 'sunk', 'sea'] as const satisfies readonly ColourName[];

/** Colours in which text or meaningful strokes are set. */
export const INKS = [
  'ink',
  'rule',
  'mission',
  'host',
  'armed',
  'elite',
  'flow',
  'community',
] as const satisfies readonly ColourName[];
