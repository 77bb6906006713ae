-- A second factor beside the password: codes of an app (TOTP, RFC 6238), and codes for the day on which the phone is lost.
-- Example: the editor has set one up; a row of second_factors says since when and up to which step of half a minute codes were taken,
-- eight rows of recovery_codes let her in once each, and second_factor_changes says that she turned it on.
CREATE TABLE second_factors (
  user_id uuid NOT NULL,
  -- Base32, as apps take it: 160 random bits. It must be readable to check a code, and lets nobody in without the password.
  secret text NOT NULL,
  created_at timestamptz NOT NULL,
  -- Null until a code has shown that the app has the secret: nothing is asked before.
  confirmed_at timestamptz,
  -- The last step whose code was taken: neither that code nor one before it is taken again.
  last_step bigint,
  CONSTRAINT second_factors_pkey PRIMARY KEY (user_id),
  CONSTRAINT second_factors_user_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT second_factors_secret_form CHECK (secret ~ '^[A-Z2-7]{32}$')
);

CREATE TABLE recovery_codes (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  -- SHA-256 of the code, which is 120 random bits.
  code_hash bytea NOT NULL,
  used_at timestamptz,
  CONSTRAINT recovery_codes_pkey PRIMARY KEY (id),
  CONSTRAINT recovery_codes_code_unique UNIQUE (code_hash),
  CONSTRAINT recovery_codes_code_form CHECK (octet_length(code_hash) = 32),
  CONSTRAINT recovery_codes_user_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE INDEX recovery_codes_of_user ON recovery_codes (user_id);

-- What became of second factors, and who did it. It only grows.
CREATE TABLE second_factor_changes (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  what text NOT NULL,
  -- Null: at the command line, by whoever has the database.
  by_id uuid,
  -- Given where it is another's.
  reason text,
  at timestamptz NOT NULL,
  CONSTRAINT second_factor_changes_pkey PRIMARY KEY (id),
  CONSTRAINT second_factor_changes_what_known CHECK (what IN ('on', 'off', 'reset', 'recovery_code', 'new_codes')),
  CONSTRAINT second_factor_changes_reason_given CHECK (what <> 'reset' OR reason ~ '\S'),
  CONSTRAINT second_factor_changes_user_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  CONSTRAINT second_factor_changes_by_fkey FOREIGN KEY (by_id) REFERENCES users (id) ON DELETE SET NULL
);
CREATE INDEX second_factor_changes_of_user ON second_factor_changes (user_id, id);
CREATE INDEX second_factor_changes_by ON second_factor_changes (by_id);
