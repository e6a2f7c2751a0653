import { readFileSync } from 'node:fs';

const text = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The reference campaign's declaration (see README.md beside this file). */
export const readCampaign = () => JSON.parse(text('./reference-campaign.json'));

/** Final indicators and decision counts for seeds 1-100: `[{ seed, indicators, decisions }]`. */
export const readExpected = () => JSON.parse(text('./expected.json'));

export const readInk = () => text('./reference-campaign.ink');
