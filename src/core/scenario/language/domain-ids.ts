// The IDs of the domain reference, which `provenance` may name.

const SERIES: readonly (readonly [string, number, boolean])[] = [
  ['I', 7, false],
  ['M', 14, true],
  ['Q', 4, false],
  ['D', 14, false],
  ['K', 6, false],
  ['P', 12, false],
  ['H', 17, true],
];

/** `I1` ... `H17`: the IDs of the domain reference. */
export const DOMAIN_IDS: readonly string[] = SERIES.flatMap(([letter, most, padded]) =>
  Array.from({ length: most }, (_, k) => letter + (padded ? String(k + 1).padStart(2, '0') : String(k + 1))),
);

/** Our own inference, and whatever stands on no ID and no source. */
export const OWN_INFERENCE = 'design';
