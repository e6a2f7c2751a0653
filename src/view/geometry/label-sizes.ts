/** Sizes of lettering in units of `em`: one em is the size of a token's label. */
export const LETTERING = { region: 1.08, level: 0.92, place: 0.92, route: 0.9, token: 1, state: 0.88 } as const;

export const REGION_LINE = 1.12; // from line to line, in sizes of a region's name
export const REGION_SPACING = 0.12; // between the capitals of a region's name, in sizes
export const LABEL_LINE = 1.14; // from line to line beside a token, in em
export const PLACE_GAP = 0.62; // between the middle of a place's sign and its name, in em
