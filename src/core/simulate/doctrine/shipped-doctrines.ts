// The doctrines that come with the program, as data: from the same files on the command line, in its threads and in the browser. They
// are no small thing to load, so what draws the first page must not import this.

import { type Doctrine, doctrineSchema } from '../../scenario/language/schema-doctrine.ts';
import analysisWithoutUptake from '../../../../scenarios/doctrines/analysis_without_uptake.json';
import bothSides from '../../../../scenarios/doctrines/both_sides.json';
import coOptEveryone from '../../../../scenarios/doctrines/co_opt_everyone.json';
import coOptWithTransition from '../../../../scenarios/doctrines/co_opt_with_transition.json';
import conceal from '../../../../scenarios/doctrines/conceal.json';
import conductNeglected from '../../../../scenarios/doctrines/conduct_neglected.json';
import crackdownFirst from '../../../../scenarios/doctrines/crackdown_first.json';
import faceIt from '../../../../scenarios/doctrines/face_it.json';
import fourQuartersBlind from '../../../../scenarios/doctrines/four_quarters_blind.json';
import fourQuartersLearns from '../../../../scenarios/doctrines/four_quarters_learns.json';
import halfBridgeBlind from '../../../../scenarios/doctrines/half_bridge_blind.json';
import halfBridgeLearns from '../../../../scenarios/doctrines/half_bridge_learns.json';
import ignoreCrime from '../../../../scenarios/doctrines/ignore_crime.json';
import integrated from '../../../../scenarios/doctrines/integrated.json';
import integratedBlind from '../../../../scenarios/doctrines/integrated_blind.json';
import jobsFirst from '../../../../scenarios/doctrines/jobs_first.json';
import lateStart from '../../../../scenarios/doctrines/late_start.json';
import lawEnforcementOnly from '../../../../scenarios/doctrines/law_enforcement_only.json';
import midLevelListings from '../../../../scenarios/doctrines/mid_level_listings.json';
import nothingDoctrine from '../../../../scenarios/doctrines/nothing.json';
import offensivePosture from '../../../../scenarios/doctrines/offensive_posture.json';
import oneSide from '../../../../scenarios/doctrines/one_side.json';
import patrons from '../../../../scenarios/doctrines/patrons.json';
import randomDoctrine from '../../../../scenarios/doctrines/random.json';
import removeProtectors from '../../../../scenarios/doctrines/remove_protectors.json';

const FILES = {
  analysis_without_uptake: analysisWithoutUptake,
  both_sides: bothSides,
  co_opt_everyone: coOptEveryone,
  co_opt_with_transition: coOptWithTransition,
  conceal: conceal,
  conduct_neglected: conductNeglected,
  crackdown_first: crackdownFirst,
  face_it: faceIt,
  four_quarters_blind: fourQuartersBlind,
  four_quarters_learns: fourQuartersLearns,
  half_bridge_blind: halfBridgeBlind,
  half_bridge_learns: halfBridgeLearns,
  ignore_crime: ignoreCrime,
  integrated: integrated,
  integrated_blind: integratedBlind,
  jobs_first: jobsFirst,
  late_start: lateStart,
  law_enforcement_only: lawEnforcementOnly,
  mid_level_listings: midLevelListings,
  nothing: nothingDoctrine,
  offensive_posture: offensivePosture,
  one_side: oneSide,
  patrons: patrons,
  random: randomDoctrine,
  remove_protectors: removeProtectors,
} as const;

export type DoctrineName = keyof typeof FILES;
export const DOCTRINE_NAMES = Object.keys(FILES) as readonly DoctrineName[];

/** Those that play in a scenario: all but those that are for another one. */
export const doctrineNamesFor = (scenario: string): readonly DoctrineName[] =>
  DOCTRINE_NAMES.filter((name) => {
    const { for: own } = FILES[name] as { readonly for?: string };
    return own === undefined || own === scenario;
  });

/** The one that is made for this scenario and reads files: what it finds out, it uses. Null where there is none. */
export function learnsIn(scenario: string): DoctrineName | null {
  const own = doctrineNamesFor(scenario).find((name) => {
    const { for: made, reads = [] } = FILES[name] as { readonly for?: string; readonly reads?: readonly unknown[] };
    return made !== undefined && reads.length > 0;
  });
  return own ?? null;
}

export const isDoctrineName = (name: string): name is DoctrineName => Object.hasOwn(FILES, name);

/** What lies in the files is checked by a test; here they only become what they are. */
export const shippedDoctrine = (name: DoctrineName): Doctrine => doctrineSchema.parse(FILES[name]);
