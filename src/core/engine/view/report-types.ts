// What the situation report says, as data.

/** One value that moved; `place` is the region where the value belongs to one. */
export interface Shift {
  readonly place: string | null;
  /** 0 lowest to 4 highest */
  readonly from: number;
  readonly to: number;
  readonly fromWord: string;
  readonly toWord: string;
}
export interface ReportLine {
  /** path of the value, of the strongest where several regions went the same way */
  readonly path: string;
  readonly name: string;
  readonly direction: 'up' | 'down';
  /** which direction is good; null for traffic on a route, which is neither by itself */
  readonly good: 'up' | 'down' | null;
  /** strongest first */
  readonly shifts: readonly Shift[];
  /** what the team can know of why, strongest first */
  readonly causes: readonly string[];
  /** part of it has causes that the cell does not know */
  readonly unexplained: boolean;
}
export interface MoveLine {
  readonly actor: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}
export interface LearntLine {
  /** `actor.guard` */
  readonly ref: string;
  readonly name: string;
  /** the step reached, 1 to 3 */
  readonly level: number;
}
export interface FinishedLine {
  readonly title: string;
  /** name of what it was aimed at; null without a target, or while the cell cannot name it */
  readonly targetName: string | null;
}
export interface TurnReport {
  readonly lines: readonly ReportLine[];
  readonly moves: readonly MoveLine[];
  /** actors, ties and routes on which the mission now knows more */
  readonly learnt: readonly LearntLine[];
  readonly finished: readonly FinishedLine[];
}
