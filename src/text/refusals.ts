// What a person reads when an input cannot be taken now. core/engine/refusal.ts decides which; here are the words.

/** `about` is the name the refusal is about, as people should read it: an id, or better the title that a screen has for it. */
type Say = (about: string) => string;

const named = (about: string): string => (about === '' ? '' : ` (${about})`);

export const refusalMessages = {
  wrong_phase: () => 'This cannot be done in the present phase of the turn.',
  paused: () => 'The session is paused; it goes on when the facilitator resumes it.',
  not_paused: () => 'The session is not paused.',
  session_over: () => 'The session is over.',
  unknown_name: (about) => `There is nothing of that name${named(about)}.`,
  not_on_table: (about) => `This paper${named(about)} is not on the table now.`,
  choice_needs: () => 'What this choice requires is not met.',
  choice_cost: (about) => `There is not enough left for this choice${named(about)}.`,
  no_orders_left: () => 'No more orders can be given this turn.',
  not_mandated: (about) => `The mandate does not authorise this${named(about)}.`,
  not_met: () => 'What this measure requires is not met.',
  target_missing: () => 'This measure needs a target.',
  target_unfit: (about) => `This measure cannot be aimed there${named(about)}.`,
  not_known: () => 'Too little is known of the target.',
  no_capacity: (about) => `There is not enough free for this${named(about)}.`,
  under_way: () => 'The same measure is already under way there.',
  not_under_way: () => 'There is no such order to withdraw.',
  no_dossiers_left: () => 'No more dossiers can be taken up this turn.',
  no_dossier: (about) => `There is no dossier about this yet${named(about)}.`,
  already_taken_up: (about) => `This dossier${named(about)} has been taken up already.`,
  already_fired: (about) => `This paper${named(about)} has come, or is on its way, already.`,
  not_held: (about) => `This paper${named(about)} is not held back.`,
  already_held: (about) => `This paper${named(about)} is held back already.`,
  value_range: (about) => `That is outside what this value can be${named(about)}.`,
  no_such_input: (about) => `There is no earlier input to go back to${named(about)}.`,
  older_log: () =>
    'An earlier version of the program recorded this session: it can be debriefed and saved, not continued.',
} as const satisfies Record<string, Say>;

/** The sentence for a refusal; every code of the engine has one. */
export const sayRefusal = (code: keyof typeof refusalMessages, about = ''): string => refusalMessages[code](about);
