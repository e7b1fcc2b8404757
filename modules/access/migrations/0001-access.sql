create schema access;

create table access.account (
  county text not null,
  person text not null,
  login text not null,
  password_hash text not null,
  must_change boolean not null,
  totp_secret text,
  totp_waiting text,
  totp_last_step bigint not null default 0,
  failures integer not null default 0,
  locked_until timestamptz,
  closed boolean not null default false,
  primary key (county, person),
  unique (county, login)
);
comment on table access.account is 'Accounts of staff. Second-factor secrets are sealed with the county’s key.';

create table access.session (
  county text not null,
  token_hash text not null,
  person text not null,
  unit text not null,
  began timestamptz not null,
  seen timestamptz not null,
  expires timestamptz not null,
  primary key (county, token_hash)
);
create index session_person on access.session (county, person);
comment on table access.session is 'Open sessions, by the digest of their token: who reads this table cannot use it.';

create table access.opening (
  county text not null,
  id text not null,
  at timestamptz not null,
  person text not null,
  unit text not null,
  matter text not null,
  what text not null,
  reason text not null,
  primary key (county, id)
);
create index opening_at on access.opening (county, at desc, id desc);
comment on table access.opening is 'Every opening of a person’s data: who, for which matter, what, why. Append only; read by auditors.';
