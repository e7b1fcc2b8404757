-- 检举控告专门渠道: a store of its own, sealed with a key of its own. No column here says anything but that there is something: what, of whom and when is in the sealed text.
create schema confidential;

create table confidential.head (
  county text not null,
  facts bigint not null default 0,
  letters bigint not null default 0,
  openings bigint not null default 0,
  chain bytea not null check (length(chain) = 32),
  primary key (county)
);
comment on table confidential.head is 'How many facts, letters and openings there are, and the last link of the chain over the facts: a cut-off end shows here.';

create table confidential.fact (
  county text not null,
  seq bigint not null check (seq > 0),
  letter text not null,
  version integer not null check (version > 0),
  command text not null,
  body text not null,
  chain bytea not null check (length(chain) = 32),
  primary key (county, seq),
  unique (county, letter, version),
  unique (county, command)
);
comment on table confidential.fact is 'Facts of the protected channel in order, each sealed whole. chain is SHA-256 over the link before, the number and the text. Append only.';

create table confidential.code (
  county text not null,
  query_key text not null,
  letter text not null,
  primary key (county, query_key)
);
comment on table confidential.code is 'Blind key of a query code and the letter it opens, made with the key of this channel.';

create table confidential.file (
  county text not null,
  handle text not null,
  body bytea not null,
  primary key (county, handle)
);
comment on table confidential.file is 'Files handed in, sealed, under handles made by chance: neither the disk nor this table tells which bytes they are.';

create table confidential.opening (
  county text not null,
  seq bigint not null check (seq > 0),
  body text not null,
  primary key (county, seq)
);
comment on table confidential.opening is 'Who opened what of this channel, when and why, sealed. Append only; read by its own auditor.';
