DROP TABLE sign_in_attempts, oidc_sign_ins, oidc_identities, one_time_links, tokens, sessions, users;
