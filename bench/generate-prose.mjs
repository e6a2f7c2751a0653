// Plain English of a realistic length for generated scenarios: sentences put together from parts, by the dice it is given.
const who = [
  'The duty officer at the northern team site',
  'A clerk of the customs house',
  'The elder of the lower village',
  'A captain of the border police',
  'The wife of a detained driver',
  'The shipping agent at the pier',
  'An interpreter of the second patrol',
  'The prosecutor of the district court',
];
const did = [
  'reports that four lorries crossed at night without lights',
  'has been asked to sign for cargo that nobody opened',
  'says the toll on the road was doubled before the feast',
  'names an officer whose brother now owns two boats',
  'saw the checkpoint stand empty for the length of a shift',
  'brings a list of families who were told to leave',
  'wants to know who will pay the guards after the rains',
  'counted more sacks at the landing than the licence allows',
];
const but = [
  'and asks that the name be kept out of every paper',
  'although the minister has said that the matter is closed',
  'while the radio speaks of a quiet week',
  'and the second source of the cell says the opposite',
  'but the patrol that should confirm it has no fuel',
  'and the court sits again only in the next month',
  'though the people who would gain from it are the ones who told us',
  'and the contingent is due to rotate before anyone can look',
];

/** @typedef {<T>(list: readonly T[]) => T} Pick draws one of a list */

/**
 * `count` sentences.
 * @param {Pick} pick
 * @param {number} count
 */
export const sentences = (pick, count) =>
  Array.from({ length: count }, () => `${pick(who)} ${pick(did)}, ${pick(but)}.`).join(' ');

const deeds = ['Ask for', 'Refuse', 'Delay', 'Publish', 'Share', 'Guard', 'Pay for', 'Hand over'];
const things = [
  'the list',
  'the escort',
  'the inquiry',
  'the payment',
  'the cargo',
  'the witness',
  'the road',
  'the file',
];

/** @param {Pick} pick */
export const deed = (pick) => `${pick(deeds)} ${pick(things)}`;
