// The domain reference in our own words: what each ID that `provenance` may name stands for. The debrief shows the name, the
// author reference the name and the line behind it. (hansen), (sipri), (boutellis), (unu): where it comes from.

interface DomainWord {
  readonly name: string;
  /** one line for an author who asks whether this is the ID to write */
  readonly means: string;
}

const AREAS = {
  M01: {
    name: 'Operations against crime, support to local law enforcement',
    means: 'Arrests, searches, and help in planning and carrying out what the national police do.',
  },
  M02: {
    name: 'Monitoring and surveillance',
    means: 'Watching by air, on the ground or along the coast: patrols, posts.',
  },
  M03: {
    name: 'Information gathering',
    means: 'Finding out who does what and who profits: analysis cells, informants.',
  },
  M04: {
    name: 'Building up the police',
    means: 'Training, vetting, pay, and specialised units of the national police.',
  },
  M05: { name: 'Justice chain', means: 'Prosecutors, judges, prisons, witness protection, laws.' },
  M06: { name: 'Border security', means: 'Land borders, coast, ports and airports.' },
  M07: { name: 'Advice to government', means: 'Joint committees, advisers in ministries.' },
  M08: { name: 'State control over resources', means: 'Who may dig, cut or fish where, and who guards it.' },
  M09: {
    name: 'Integrity of supply chains',
    means: 'Certificates, concessions, and buyers who check where goods come from.',
  },
  M10: { name: 'Support to sanctions', means: 'Listings, panels of experts, and seeing that embargoes are kept.' },
  M11: {
    name: 'Regional and international cooperation',
    means: 'Police and missions working together across borders.',
  },
  M12: { name: 'Awareness and social resilience', means: 'Campaigns, small projects, help to those who were harmed.' },
  M13: { name: 'Employment', means: 'Work for those who would otherwise live from the trade, ex-combatants first.' },
  M14: {
    name: 'Reducing the mission’s own demand',
    means: 'Conduct, training and off-limits lists for the mission’s own people.',
  },
} as const satisfies Record<string, DomainWord>;

const QUADRANTS = {
  Q1: {
    name: 'Consequences, by the mission itself',
    means: 'Against a threat that is already there; the mission acts with its own hands.',
  },
  Q2: {
    name: 'Consequences, through the host state or communities',
    means: 'Against a threat that is already there; others act, and the mission helps them.',
  },
  Q3: {
    name: 'Drivers, by the mission itself',
    means: 'Against what pushes or draws people into crime; the mission acts with its own hands.',
  },
  Q4: {
    name: 'Drivers, through the host state or communities',
    means: 'Against what pushes or draws people into crime; others act, and the mission helps them.',
  },
} as const satisfies Record<string, DomainWord>;

const INTERFACES: Readonly<Record<string, DomainWord>> = {
  I1: { name: 'Crime fuels conflict', means: 'Illicit income pays armed groups and gives them reasons to go on.' },
  I2: {
    name: 'Crime undermines security',
    means: 'Gangs and armed groups threaten people; some of them also protect people.',
  },
  I3: {
    name: 'Peacekeepers take part in crime',
    means: 'Somebody in the mission is in the trade; even one case costs credibility.',
  },
  I4: {
    name: 'The operation fuels crime',
    means: 'The mission’s demand, contracts, sanctions or withdrawal make the illicit economy larger.',
  },
  I5: {
    name: 'The operation co-opts criminals',
    means: 'A group is brought in; how that ends depends on what it wants.',
  },
  I6: { name: 'Crime corrupts elites', means: 'Those whose consent the mission needs are among those who profit.' },
  I7: {
    name: 'The operation combats crime',
    means: 'The measures themselves, with their delays, side effects and limits.',
  },
};

const DILEMMAS: Readonly<Record<string, DomainWord>> = {
  D1: {
    name: 'Sovereignty: those who consent may be those who profit',
    means: 'The mission’s licence is in the hands of people in the trade, who may use it as a shield.',
  },
  D2: { name: 'The wrong tool for the task', means: 'Too many tasks, short tours, no reach across the border.' },
  D3: {
    name: 'Crime, and the talks with those who live from it',
    means: 'A partner in the peace talks is a trafficker; and trade can help peace for a time.',
  },
  D4: {
    name: 'Enforcement alone leaves the causes',
    means: 'Crime is treated as police work only, and stronger forces may join the profit.',
  },
  D5: { name: 'Soldiers as police', means: 'Evidence is spoilt and roles are blurred.' },
  D6: { name: 'Action without a court behind it', means: 'People are detained where no legal system works.' },
  D7: {
    name: 'Whose priorities: donors’ or people’s',
    means: 'What is fought is what abroad minds, not what hurts here.',
  },
  D8: { name: 'Illicit income outbids wages and aid', means: 'Jobs reach those in need; they do not reach greed.' },
  D9: { name: 'Capacity that arrives years late', means: 'The right unit comes when the trade has settled.' },
  D10: {
    name: 'An offensive posture and its price',
    means: 'Reprisals, and lost livelihoods of the people whose acceptance is needed.',
  },
  D11: {
    name: 'Middlemen listed, patrons left',
    means: 'Sanctions on the middle change little; reaching the top costs consent.',
  },
  D12: {
    name: 'Shared by all, owned by no one',
    means: 'Nobody answers for the issue; analysis is written and not used.',
  },
  D13: {
    name: 'Experts and witnesses under threat',
    means: 'Those who tell need protection, and panels can be stopped.',
  },
  D14: {
    name: 'Criminal money in elections and deals',
    means: 'Who pays for the vote or the agreement has bought it.',
  },
};

const FAILURES: Readonly<Record<string, DomainWord>> = {
  K1: {
    name: 'No shared approach along the judicial chain',
    means: 'Police, prosecutors and prisons pull in different ways.',
  },
  K2: { name: 'Turf battles', means: 'Offices guard their own ground instead of the case.' },
  K3: { name: 'Geopolitics of sponsors', means: 'States behind the mission want different things.' },
  K4: {
    name: 'Military and civilian answers side by side',
    means: 'A military operation gets public-security tasks while a civilian one has them too.',
  },
  K5: { name: 'Intelligence not shared', means: 'One force raids what another is watching.' },
  K6: { name: 'A botched handover', means: 'Cases are dropped and files are lost at the end.' },
};

const PRINCIPLES: Readonly<Record<string, DomainWord>> = {
  P1: { name: 'Look to borders and hinterlands', means: 'Not only to the capital.' },
  P2: { name: 'Led by analysis, and using it', means: 'Understand who profits before acting, and plan with it.' },
  P3: {
    name: 'Across borders and regions',
    means: 'The trade does not stop at the border; neither should the answer.',
  },
  P4: {
    name: 'Integrated, with one owner',
    means: 'Politics, police, military, justice and development pull together.',
  },
  P5: { name: 'Gradual: after minimal security', means: 'Begin early, but not before people are safe enough.' },
  P6: { name: 'Root causes', means: 'Livelihoods, inequality, access to resources, corruption.' },
  P7: { name: 'Sanctions, courts and diplomacy aligned', means: 'One line, with experts and witnesses protected.' },
  P8: { name: 'Local ownership', means: 'Communities, women, youth and civil society decide and watch.' },
  P9: { name: 'Prevention before escalation', means: 'Good offices early; criminal money kept out of politics.' },
  P10: { name: 'Specialised teams', means: 'Police specialists, and people who can read accounts.' },
  P11: { name: 'The mission’s own house in order', means: 'Conduct, procurement, and knowing whom one pays.' },
  P12: { name: 'Conditions and supply-chain rules, used with care', means: 'Donors and buyers as leverage.' },
};

const FINDINGS: Readonly<Record<string, DomainWord>> = {
  H01: {
    name: 'Pressure on one side of a border displaces the flow',
    means: 'Most of the trade goes to the other side, until both are covered.',
  },
  H02: {
    name: 'Co-optation calms the political and feeds the criminal',
    means: 'A group that wants a say calms down; one that wants money captures the state.',
  },
  H03: { name: 'Co-optation without a plan is better early, worse late', means: 'The calm is paid for at the end.' },
  H04: { name: 'Enforcement alone does worse than an integrated approach', means: 'At the same cost.' },
  H05: {
    name: 'Ignoring crime looks best early and leaves the weakest offices',
    means: 'Stability first, institutions hollow.',
  },
  H06: { name: 'A crackdown before minimal security does worse', means: 'The same steps in sequence do better.' },
  H07: { name: 'Acting on analysis beats acting blind', means: 'At the same capacity.' },
  H08: {
    name: 'Information that is not taken up is worth nothing',
    means: 'A dossier that nobody plans with changes nothing.',
  },
  H09: { name: 'Listing middlemen barely moves the flow', means: 'Acting on patrons moves it, and costs consent.' },
  H10: {
    name: 'Jobs win over need, not greed',
    means: 'Work draws those who need a living, not those who want wealth.',
  },
  H11: {
    name: 'Neglected conduct raises trafficking in persons',
    means: 'And hiding a scandal costs more than facing it.',
  },
  H12: { name: 'The same measures begun late achieve less', means: 'What has settled is harder to move.' },
  H13: {
    name: 'Unshared intelligence and bad handovers lose cases',
    means: 'Operations and cases are lost between offices.',
  },
  H14: {
    name: 'Removing protectors with nothing in their place',
    means: 'Where a group protected people, taking it away makes them less safe.',
  },
  H15: {
    name: 'Drawdown lifts the illicit economy',
    means: 'When the mission leaves, illicit income counts for more; less so where livelihoods were built.',
  },
  H16: { name: 'Offensive posture brings reprisals', means: 'And local acceptance is lost.' },
  H17: {
    name: 'No dominant strategy',
    means: 'No single choice or measure is always right, and chance play seldom does well.',
  },
};

/** Every ID with its words, series by series. */
export const DOMAIN_WORDS: Readonly<Record<string, DomainWord>> = {
  ...INTERFACES,
  ...AREAS,
  ...QUADRANTS,
  ...DILEMMAS,
  ...FAILURES,
  ...PRINCIPLES,
  ...FINDINGS,
};

const namesOf = <K extends string>(words: Readonly<Record<K, DomainWord>>): Readonly<Record<K, string>> =>
  Object.fromEntries(Object.entries<DomainWord>(words).map(([id, { name }]) => [id, name])) as Record<K, string>;

/** Areas of measures (hansen, annex). */
export const AREA_NAMES: Readonly<Record<string, string>> = namesOf(AREAS);
/** Quadrants of activity (sipri, figure 1). */
export const QUADRANT_NAMES = namesOf(QUADRANTS);

export const DESIGN_NAME = 'Our own inference, not from the literature';

/** An unknown ID, as that of a scenario's own source, stands for itself. */
export function domainName(id: string): string {
  if (id === 'design') return DESIGN_NAME;
  return Object.hasOwn(DOMAIN_WORDS, id) ? (DOMAIN_WORDS[id]?.name ?? id) : id;
}
