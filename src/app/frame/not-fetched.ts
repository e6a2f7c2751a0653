/** A part of the program, or its words, could not be fetched: the server is gone, or has newer files. Not a mistake of ours. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched';
}
