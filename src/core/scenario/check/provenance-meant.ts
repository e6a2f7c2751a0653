// What to say of an ID for provenance that there is not.

import type { Message } from '../../ref/message.ts';
import { meant, tellNote } from '../issue/notes.ts';

const LIKE_DOMAIN_ID = /^[A-Z]-?\w{0,3}$/;

/** Of IDs of the domain reference none is proposed: the nearest spelling, `M13` for `P13`, says something else, and a wrong ID is worse than none. */
export const provenanceMeant = (id: string, near: string | undefined): Message | undefined =>
  LIKE_DOMAIN_ID.test(id) ? tellNote('note.ids_listed') : meant(near);
