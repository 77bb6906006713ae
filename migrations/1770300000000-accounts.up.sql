-- People who sign in, and everything by which a request is known to be theirs. Of each secret only its SHA-256 is kept:
-- who reads the database cannot act as anybody.
-- Example: an administrator invites fatima@example.org as a researcher. That is a row of users without a password and one of
-- one_time_links; when she follows the link, used_at is set, password_hash too, and a row of sessions is hers.

CREATE TABLE users (
  id uuid CONSTRAINT users_pkey PRIMARY KEY,
  -- Folded: two spellings of one address are one account.
  email text NOT NULL,
  name text NOT NULL,
  role text NOT NULL,
  -- argon2id in PHC form; null until a password is chosen.
  password_hash text,
  disabled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT users_email_unique UNIQUE (email),
  CONSTRAINT users_email_form CHECK (email = lower(email) AND email ~ '^[^\s@]+@[^\s@]+$'),
  CONSTRAINT users_name_given CHECK (name ~ '\S'),
  CONSTRAINT users_role_known CHECK (role IN ('reader', 'researcher', 'editor', 'administrator')),
  CONSTRAINT users_password_form CHECK (password_hash ~ '^\$argon2id\$')
);

CREATE TABLE sessions (
  id uuid CONSTRAINT sessions_pkey PRIMARY KEY,
  user_id uuid NOT NULL CONSTRAINT sessions_user_fkey REFERENCES users ON DELETE CASCADE,
  token_hash bytea NOT NULL,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  user_agent text,
  address text,
  CONSTRAINT sessions_token_unique UNIQUE (token_hash),
  CONSTRAINT sessions_token_form CHECK (octet_length(token_hash) = 32)
);
CREATE INDEX sessions_of_user ON sessions (user_id);
CREATE INDEX sessions_expires_at ON sessions (expires_at);

-- Personal tokens of the API. hint is how the token begins, so that its owner recognises it.
CREATE TABLE tokens (
  id uuid CONSTRAINT tokens_pkey PRIMARY KEY,
  user_id uuid NOT NULL CONSTRAINT tokens_user_fkey REFERENCES users ON DELETE CASCADE,
  name text NOT NULL,
  scope text NOT NULL,
  hint text NOT NULL,
  token_hash bytea NOT NULL,
  -- The last day on which it is taken, in UTC.
  expires_on date NOT NULL,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz,
  CONSTRAINT tokens_token_unique UNIQUE (token_hash),
  CONSTRAINT tokens_token_form CHECK (octet_length(token_hash) = 32),
  CONSTRAINT tokens_name_given CHECK (name ~ '\S'),
  CONSTRAINT tokens_scope_known CHECK (scope IN ('read', 'write'))
);
CREATE INDEX tokens_of_user ON tokens (user_id);

-- Links that sign one person in, once. The first administrator's belongs to nobody yet.
CREATE TABLE one_time_links (
  id uuid CONSTRAINT one_time_links_pkey PRIMARY KEY,
  user_id uuid CONSTRAINT one_time_links_user_fkey REFERENCES users ON DELETE CASCADE,
  token_hash bytea NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  CONSTRAINT one_time_links_token_unique UNIQUE (token_hash),
  CONSTRAINT one_time_links_token_form CHECK (octet_length(token_hash) = 32)
);
CREATE INDEX one_time_links_of_user ON one_time_links (user_id);

-- Who a person is to an OpenID provider.
CREATE TABLE oidc_identities (
  id uuid CONSTRAINT oidc_identities_pkey PRIMARY KEY,
  user_id uuid NOT NULL CONSTRAINT oidc_identities_user_fkey REFERENCES users ON DELETE CASCADE,
  issuer text NOT NULL,
  subject text NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT oidc_identities_subject_unique UNIQUE (issuer, subject)
);
CREATE INDEX oidc_identities_of_user ON oidc_identities (user_id);

-- Sign-ins that a browser has begun at a provider and not finished; state_hash is what it has to bring back.
CREATE TABLE oidc_sign_ins (
  id uuid CONSTRAINT oidc_sign_ins_pkey PRIMARY KEY,
  state_hash bytea NOT NULL,
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  return_to text NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT oidc_sign_ins_state_unique UNIQUE (state_hash),
  CONSTRAINT oidc_sign_ins_state_form CHECK (octet_length(state_hash) = 32)
);
CREATE INDEX oidc_sign_ins_expires_at ON oidc_sign_ins (expires_at);

-- Passwords that were tried, for a quarter of an hour: who tries too many has to wait, on whichever node.
CREATE TABLE sign_in_attempts (
  id uuid CONSTRAINT sign_in_attempts_pkey PRIMARY KEY,
  -- Folded, as it was typed: there need not be such an account.
  email text NOT NULL,
  address text NOT NULL,
  tried_at timestamptz NOT NULL
);
CREATE INDEX sign_in_attempts_email ON sign_in_attempts (email, tried_at);
CREATE INDEX sign_in_attempts_address ON sign_in_attempts (address, tried_at);
CREATE INDEX sign_in_attempts_tried_at ON sign_in_attempts (tried_at);
