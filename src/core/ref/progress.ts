/** Told now and then in long work: how many of how many are done. Must not throw. */
export type OnProgress = (done: number, of: number) => void;
