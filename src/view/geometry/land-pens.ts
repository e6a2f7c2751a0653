/** How land is drawn, in widths of the pen's nib. */

export const COAST = 3.6; // all land is laid over this line: what shows of it is the coast
export const SEAM = 0.6; // in the colour of the ground, so that no line of the coast shows between neighbours
export const HATCHING = 0.85;
export const REGION_EDGE = { width: 1.1, dash: [1.2, 3.2] } as const;

/** An international border: a broad soft band with the heavy broken line of a survey map on it. */
export const BORDER = { band: 9, width: 2.3, dash: [11, 4, 2.3, 4] } as const;

export const inNibs = (dash: readonly number[], nib: number): number[] => dash.map((part) => part * nib);
