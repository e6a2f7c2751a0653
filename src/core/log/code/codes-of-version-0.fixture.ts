// Session codes as they were made while the mark in them was that of the whole scenario, `whole` being its hash then.
// Frozen: they lie in somebody's notes.

export const CODES_OF_VERSION_0 = [
  {
    code: 'MINI-5W7Y-TDA2-2222-22KH',
    id: 'mini',
    whole: 'f6568acca19962b22f894142349958bf8bbaedef62df9ab335737e5bb01a58ab',
    seed: 0,
    positions: true,
    predictions: true,
    withheld: [],
  },
  {
    code: 'MINI-2W7Y-TDA5-ZZZZ-ZZ33-Y',
    id: 'mini',
    whole: 'f6568acca19962b22f894142349958bf8bbaedef62df9ab335737e5bb01a58ab',
    seed: 4_294_967_295,
    positions: false,
    predictions: false,
    withheld: [1],
  },
  {
    code: 'TUTO-4S29-ANA2-2223-ZCY5',
    id: 'tutorial',
    whole: '3a288ba5cda532572be8c5f0d8d5b49dd03bf8f508bec6c7609aaef88412dc71',
    seed: 2026,
    positions: true,
    predictions: false,
    withheld: [],
  },
  {
    code: 'THEH-3EJX-7DQ2-2222-2924-V3YT',
    id: 'the_half_bridge',
    whole: 'e9576897fb04e883be76934d2d0c99325d24d59b93f38ca674e8bfce41e09252',
    seed: 7,
    positions: false,
    predictions: true,
    withheld: [0, 3, 31],
  },
] as const;
