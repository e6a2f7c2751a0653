// Limits that several rooms share: of ids and values, and of what is read from outside. A limit of one file alone stands in that file.

/** The largest amount that anything of a scenario or a run can be, and the largest intermediate result of an expression. */
export const MAX_VALUE = 1_000_000_000;

/** Seeds are unsigned 32-bit numbers. */
export const MAX_SEED = 4_294_967_295;

/** An id: small letters, digits and underscores, at most 48 of them; e.g. `harbour_offer`. */
export const ID_PATTERN = /^[a-z][a-z0-9_]{0,47}$/;

/** Brackets within brackets, in the text of a scenario and in a line of a log. */
export const MAX_DEPTH = 32;

/** A scenario file as a whole. */
export const MAX_SCENARIO_BYTES = 16 * 1024 * 1024;

/** A log as a whole, and any file that is opened at all. */
export const MAX_LOG_MEGABYTES = 64;
