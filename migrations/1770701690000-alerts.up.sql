-- Views that somebody follows, what is told of them, and how that went.

-- A filter that somebody follows: one that is sent (webhook, mail), or an address of its own for programs that fetch (feed, calendar).
-- Example: ('0197…', the researcher, 'Vienna', 'webhook', 'dossier=iran-us&kind=talks', '{new,denied}', 'en', 'https://example.org/hook', …).
CREATE TABLE follows (
  id uuid NOT NULL,
  -- Null: whoever gave the mail address has not signed in.
  user_id uuid,
  name text NOT NULL,
  way text NOT NULL,
  -- As in the address of a view, without a day looked back to.
  filter text NOT NULL,
  kinds text[] NOT NULL,
  language text NOT NULL,
  -- Where it is sent to; null of what is fetched.
  target text,
  -- What signs a webhook, opens a feed, or stands in the links of mails.
  secret text NOT NULL,
  -- Where this Démarche is found, as whoever follows has it.
  here text NOT NULL,
  -- From when on something is told; null until a mail address is confirmed. By the clock of the database, as changes are.
  active_since timestamptz,
  paused_at timestamptz,
  failed_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT follows_pkey PRIMARY KEY (id),
  CONSTRAINT follows_user_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT follows_name_given CHECK (name ~ '\S'),
  CONSTRAINT follows_way_known CHECK (way IN ('feed', 'calendar', 'webhook', 'mail')),
  CONSTRAINT follows_kinds_known CHECK (kinds <@ ARRAY['new', 'changed', 'denied', 'opens_tomorrow', 'overdue']),
  CONSTRAINT follows_language_known CHECK (language IN ('en', 'fr')),
  CONSTRAINT follows_target_whole CHECK ((way IN ('webhook', 'mail')) = (target IS NOT NULL)),
  CONSTRAINT follows_owned CHECK (user_id IS NOT NULL OR way = 'mail')
);
CREATE INDEX follows_of_user ON follows (user_id, id);
CREATE INDEX follows_secret ON follows (secret);

-- One sending of one follow, which may take several tries: a message to a webhook, or a mail.
CREATE TABLE deliveries (
  id uuid NOT NULL,
  follow_id uuid NOT NULL,
  is_test boolean NOT NULL,
  state text NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  -- What the other side answered last, as far as it answered.
  status smallint,
  -- What was wrong last, in a word for programs.
  fault text,
  created_at timestamptz NOT NULL,
  -- When it is tried next; null once it has ended.
  next_at timestamptz,
  ended_at timestamptz,
  CONSTRAINT deliveries_pkey PRIMARY KEY (id),
  CONSTRAINT deliveries_follow_fkey FOREIGN KEY (follow_id) REFERENCES follows (id) ON DELETE CASCADE,
  CONSTRAINT deliveries_state_known CHECK (state IN ('waiting', 'sent', 'failed', 'dropped')),
  CONSTRAINT deliveries_waiting_or_ended CHECK ((state = 'waiting') = (next_at IS NOT NULL) AND (state = 'waiting') = (ended_at IS NULL))
);
CREATE INDEX deliveries_of_follow ON deliveries (follow_id, id);
CREATE INDEX deliveries_waiting ON deliveries (next_at) WHERE state = 'waiting';
CREATE INDEX deliveries_ended ON deliveries (ended_at);

-- What is told to somebody: once for each follow, event and occasion.
-- Example: (the follow, the event, 'version 7', 'changed'), (…, 'opens 2026-02-06', 'opens_tomorrow').
CREATE TABLE alerts (
  follow_id uuid NOT NULL,
  event_id uuid NOT NULL,
  occasion text NOT NULL,
  kind text NOT NULL,
  -- With which it is sent; null until then.
  delivery_id uuid,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT alerts_pkey PRIMARY KEY (follow_id, event_id, occasion),
  CONSTRAINT alerts_follow_fkey FOREIGN KEY (follow_id) REFERENCES follows (id) ON DELETE CASCADE,
  CONSTRAINT alerts_event_fkey FOREIGN KEY (event_id) REFERENCES events (id) ON DELETE CASCADE,
  CONSTRAINT alerts_delivery_fkey FOREIGN KEY (delivery_id) REFERENCES deliveries (id) ON DELETE CASCADE,
  CONSTRAINT alerts_kind_known CHECK (kind IN ('new', 'changed', 'denied', 'opens_tomorrow', 'overdue'))
);
CREATE INDEX alerts_waiting ON alerts (follow_id, created_at) WHERE delivery_id IS NULL;
CREATE INDEX alerts_of_delivery ON alerts (delivery_id);
CREATE INDEX alerts_of_event ON alerts (event_id);

-- Who asked for mail to be sent to an address lately: so many confirmations go to one address, and are asked for from one network.
CREATE TABLE follow_requests (
  id uuid NOT NULL,
  address text NOT NULL,
  network text NOT NULL,
  asked_at timestamptz NOT NULL,
  CONSTRAINT follow_requests_pkey PRIMARY KEY (id)
);
CREATE INDEX follow_requests_address ON follow_requests (address, asked_at);
CREATE INDEX follow_requests_network ON follow_requests (network, asked_at);
CREATE INDEX follow_requests_asked_at ON follow_requests (asked_at);

-- Up to which snapshot of this very server changes have been looked at for alerts; one row, none before the first look.
CREATE TABLE alert_progress (
  id integer NOT NULL,
  snapshot text NOT NULL,
  CONSTRAINT alert_progress_pkey PRIMARY KEY (id),
  CONSTRAINT alert_progress_one CHECK (id = 1)
);

-- What becomes overdue by the end of a term is found by it.
CREATE INDEX events_term_latest ON events (term_latest) WHERE term_latest IS NOT NULL;
