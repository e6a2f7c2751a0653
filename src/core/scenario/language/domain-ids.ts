// The IDs of the domain reference, which `provenance` may name, and of the claims that the model tests.

type Series = readonly [letter: string, most: number, padded: boolean];

const SERIES: readonly Series[] = [
  ['I', 7, false],
  ['M', 14, true],
  ['Q', 4, false],
  ['D', 14, false],
  ['K', 6, false],
  ['P', 12, false],
];

const idsOf = ([letter, most, padded]: Series): readonly string[] =>
  Array.from({ length: most }, (_, k) => letter + (padded ? String(k + 1).padStart(2, '0') : String(k + 1)));

/** `I1` ... `P12`: the IDs of the domain reference. */
export const DOMAIN_IDS: readonly string[] = SERIES.flatMap(idsOf);

/** `H01` ... `H17`: claims that this model tests. Nothing stands on them; that provenance may name one is for the scenarios of older logs. */
export const HYPOTHESES: readonly string[] = idsOf(['H', 17, true]);

/** All claims that experiments test: with those, patterns of other models of illicit trade. */
export const CLAIM_IDS: readonly string[] = [...HYPOTHESES, 'P-a', 'P-b', 'P-c', 'P-d'];

/** Our own inference, and whatever stands on no ID and no source. */
export const OWN_INFERENCE = 'design';

/** What provenance may name besides the sources that are listed. */
export const CITABLE: readonly string[] = [...DOMAIN_IDS, ...HYPOTHESES, OWN_INFERENCE];
