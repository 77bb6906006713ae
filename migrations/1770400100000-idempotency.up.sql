-- What a POST with an Idempotency-Key did, so that the same request sent again within a day does nothing more.
-- Example: the answer to the first POST /api/events got lost; the second finds {"id": "0197…"} here and tells it again.
CREATE TABLE idempotency_keys (
  user_id uuid NOT NULL,
  key text NOT NULL,
  request_hash text NOT NULL,
  answer jsonb,
  created_at timestamptz NOT NULL,
  CONSTRAINT idempotency_keys_pkey PRIMARY KEY (user_id, key)
);
CREATE INDEX idempotency_keys_created_at ON idempotency_keys (created_at);
