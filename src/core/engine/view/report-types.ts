// What the situation report says, as data.

import type { Name, Sayable } from '../../ref/message.ts';
import type { FoundLine } from './file-pictures.ts';

/** One value that moved; `place` is the region where the value belongs to one. */
export interface Shift {
  readonly place: Name | null;
  /** what is on the map of it, `region.coast` or `route.creek`; null for a value of the whole country */
  readonly at: string | null;
  /** 0 lowest to 4 highest */
  readonly from: number;
  readonly to: number;
  readonly fromWord: Sayable;
  readonly toWord: Sayable;
}
export interface Cause {
  readonly text: Sayable;
  /** whether the team did it, or others */
  readonly team: boolean;
}
export interface ReportLine {
  /** path of the value, of the strongest where several regions went the same way */
  readonly path: string;
  readonly name: Name;
  readonly direction: 'up' | 'down';
  /** which direction is good; null for traffic on a route, which is neither by itself */
  readonly good: 'up' | 'down' | null;
  /** strongest first */
  readonly shifts: readonly Shift[];
  /** what the team can know of why, strongest first */
  readonly causes: readonly Cause[];
  /** part of it has causes that the cell does not know */
  readonly unexplained: boolean;
}
/** Of an actor, or of a storyline that everybody can follow. */
export interface MoveLine {
  /** `actor.guard`, `storyline.vote` */
  readonly chart: string;
  readonly name: Name;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}
export interface LearntLine {
  /** `actor.guard` */
  readonly ref: string;
  readonly name: Sayable;
  /** the step reached, 1 to 3 */
  readonly level: number;
}
export interface FinishedLine {
  readonly title: string;
  /** name of what it was aimed at; null without a target, or while the cell cannot name it */
  readonly targetName: Sayable | null;
}
export interface TurnReport {
  readonly lines: readonly ReportLine[];
  readonly moves: readonly MoveLine[];
  /** actors, ties and routes on which the mission now knows more */
  readonly learnt: readonly LearntLine[];
  /** what was not known at first */
  readonly found: readonly FoundLine[];
  readonly finished: readonly FinishedLine[];
  /** what the author says where a team may stop for the day; null where it had better go on */
  readonly stop: string | null;
}
