// The domain reference in our own words: what each ID that `provenance` may name is called.

import { say } from './say.ts';

/** Of activity (sipri, figure 1). */
export const QUADRANTS = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

/** Interfaces, areas of measures, quadrants, dilemmas, failures, principles: what something may stand on. */
export const DOMAIN_IDS = [
  'I1',
  'I2',
  'I3',
  'I4',
  'I5',
  'I6',
  'I7',
  'M01',
  'M02',
  'M03',
  'M04',
  'M05',
  'M06',
  'M07',
  'M08',
  'M09',
  'M10',
  'M11',
  'M12',
  'M13',
  'M14',
  ...QUADRANTS,
  'D1',
  'D2',
  'D3',
  'D4',
  'D5',
  'D6',
  'D7',
  'D8',
  'D9',
  'D10',
  'D11',
  'D12',
  'D13',
  'D14',
  'K1',
  'K2',
  'K3',
  'K4',
  'K5',
  'K6',
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'P7',
  'P8',
  'P9',
  'P10',
  'P11',
  'P12',
] as const;

/** Claims that this model tests, and patterns of other models: neither findings nor facts, and nothing that something stands on. */
export const CLAIM_IDS = [
  'H01',
  'H02',
  'H03',
  'H04',
  'H05',
  'H06',
  'H07',
  'H08',
  'H09',
  'H10',
  'H11',
  'H12',
  'H13',
  'H14',
  'H15',
  'H16',
  'H17',
  'P-a',
  'P-b',
  'P-c',
  'P-d',
] as const;

/** An unknown ID, as that of a scenario's own source, stands for itself. A claim is called one: older scenarios name some as what they stand on. */
export function domainName(id: string): string {
  const claim = CLAIM_IDS.find((one) => one === id);
  if (claim !== undefined) return say('domain.claim', { claim: claimName(claim) });
  const known = ([...DOMAIN_IDS, 'design'] as const).find((one) => one === id);
  return known === undefined ? id : say(`domain.${known}`);
}

/** What the model is asked, without saying that it is a claim. */
export const claimName = (id: (typeof CLAIM_IDS)[number]): string => say(`domain.${id}`);
