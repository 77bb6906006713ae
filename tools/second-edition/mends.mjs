/**
 * Where the edition's ledgers contradict themselves or the truth that their own tellings state. `entry` and `before` count
 * the entries of the edition from 0.
 */
export const MENDS = [
  {
    event: 'two-month-deadline-2025',
    before: 1,
    add: {
      status: 'standing',
      on: '2025-04-12',
      reportedOn: '2025-06-13',
      saidBy: 'trump',
      basis: 'announced',
      window: '2025-04-12/2025-06-12',
      saidAs: { text: 'Today is day 61.', lang: 'en', saidOn: '2025-06-13' },
      source: 'epochtimes-2025-06-13',
      note: 'The US President writes of sixty days and of day 61; counted back, they began with the first round.',
      noteFr:
        'Le président américain parle de soixante jours et du 61e jour\u00a0; à rebours, ils ont commencé avec le premier cycle.',
    },
    why: 'What has expired moves no window: which two months were meant has to stand in an entry of its own.',
  },
  {
    event: 'experts-2025-04-23',
    entry: 1,
    set: { place: 'Muscat' },
    why: 'They were moved to the third round, which Oman had confirmed for Muscat on 19 April.',
  },
  {
    event: 'iaea-iran-2025-09',
    entry: 1,
    set: { place: null },
    why: 'Tehran is where the suspension was told; the agreement is that of Cairo.',
  },
  {
    event: 'istanbul-meeting-planned-2026-02-06',
    entry: 1,
    set: { place: null },
    why: 'Türkiye, for Istanbul, is the same place told less precisely, and moves nothing.',
  },
  {
    event: 'followup-both-agree-2026-02-06',
    entry: 2,
    set: { window: '2026-02-17' },
    why: 'The day on which it was held, which the window without an end did not tell.',
  },
  {
    event: 'iran-proposals-two-weeks-2026-02-17',
    entry: 2,
    set: { window: '2026-02-17/2026-03-03' },
    why: 'What was fulfilled is the promise of two weeks, as the telling of that day says; the two or three days had passed.',
  },
  {
    event: 'us-48h-proposal-2026-02-22',
    entry: 1,
    set: { on: '2026-02-25', reportedOn: '2026-02-25' },
    why: 'It cannot have expired before its last day was over.',
  },
  {
    event: 'five-day-pause-2026-03-23',
    entry: 2,
    set: { window: '2026-03-23/2026-03-28' },
    why: 'What was fulfilled are the five days; the extension is an event of its own.',
  },
  {
    event: 'ceasefire-2026-04-07',
    before: 2,
    add: {
      status: 'reported',
      on: '2026-04-21',
      reportedOn: '2026-04-21',
      saidBy: 'trump',
      basis: 'announced',
      window: '2026-04-21/..',
      source: 'jordantimes-2026-04-22',
      note: 'Extended by the US President without an end date.',
      noteFr: 'Prolongé par le président américain sans date de fin.',
    },
    why: 'The telling of that day says so; without the entry the ceasefire would have ended on 22 April.',
  },
  {
    event: 'islamabad-talks-2026-04-11',
    entry: 2,
    set: { window: '2026-04-11/2026-04-12' },
    why: 'The days on which they were held.',
  },
  {
    event: 'signing-sunday-2026-06-14',
    entry: 2,
    set: { window: '2026-06-14' },
    why: 'What lapsed is the announced Sunday; the days that the Iranian spokesperson named had not passed.',
  },
  {
    event: 'sixty-day-window-2026',
    before: 2,
    add: {
      status: 'standing',
      on: '2026-08-16',
      reportedOn: '2026-08-16',
      basis: 'reported',
      window: '2026-06-17/2026-08-16',
      source: 'thenational-2026-08-16',
      note: 'The press counts the sixty days to 16 August.',
      noteFr: 'La presse compte les soixante jours jusqu’au 16 août.',
    },
    why: 'The last date named before was 22 August; the sixty days ended on the 16th.',
  },
  {
    event: 'sixty-day-window-2026',
    entry: 2,
    set: {
      on: '2026-08-17',
      reportedOn: '2026-08-17',
      window: '2026-06-17/2026-08-16',
      source: 'aljazeera-2026-08-17',
    },
    why: 'It cannot have expired before its last day was over; it names the window that ran out, as a later one had been told.',
  },
  {
    event: 'talks-switzerland-2026-06-19',
    entry: 1,
    set: { place: 'Bürgenstock' },
    why: 'The telling of that day says that preparations at Bürgenstock went on.',
  },
  {
    event: 'burgenstock-2026-06-21',
    entry: 1,
    set: { window: '2026-06-21/2026-06-22' },
    why: 'The days on which it was held.',
  },
  {
    event: 'hormuz-one-week-2026-07-05',
    entry: 1,
    set: { on: '2026-07-06', reportedOn: '2026-07-07' },
    why: 'It cannot have expired before its last day was over, nor be known so before the source and the telling of 7 July.',
  },
  {
    event: 'doha-indirect-2026-07-01',
    entry: 1,
    set: { window: '2026-07-01/2026-07-02' },
    why: 'The days on which they were held.',
  },
];
