-- The case file of the county. Facts are appended and never changed: the application's role may SELECT and INSERT here, nothing else.
create table store.head (
  county text not null,
  next_position bigint not null default 0,
  primary key (county)
);
comment on table store.head is 'One row per county: the next position of its register. Locked by each append, so positions have no gaps and commit in order.';

create table store.counter (
  county text not null,
  register text not null,
  year integer not null,
  last bigint not null check (last > 0),
  primary key (county, register, year)
);
comment on table store.counter is 'Gap-free numbers per register and year, taken in the statement that writes the event.';

create table store.event (
  county text not null,
  position bigint not null check (position >= 0),
  stream text not null,
  version integer not null check (version > 0),
  type text not null,
  at timestamptz not null,
  acted_by text not null,
  organ text not null,
  command_id text not null,
  data jsonb not null,
  sealed_digest bytea,
  register text,
  year integer,
  number bigint,
  commitment bytea not null check (length(commitment) = 32),
  leaf bytea not null check (length(leaf) = 32),
  primary key (county, position),
  unique (county, stream, version),
  unique (county, register, year, number),
  check ((register is null) = (number is null) and (register is null) = (year is null))
);
comment on table store.event is 'Facts, in the order of the register. position is the leaf index of the Merkle log.';
comment on column store.event.sealed_digest is 'SHA-256 over salt and sealed words; stays when the words are erased.';

create table store.sealed (
  county text not null,
  position bigint not null,
  salt bytea not null check (length(salt) = 32),
  fields jsonb not null,
  keys text[] not null,
  primary key (county, position)
);
comment on table store.sealed is 'Encrypted words and blind keys of an event. Erased by store.erase under 个人信息保护法 第四十七条; nothing else may remove a row.';

create table store.command (
  county text not null,
  command_id text not null,
  first_position bigint not null,
  events integer not null,
  primary key (county, command_id)
);
comment on table store.command is 'A command is done once, however often it is sent.';

create table store.subtree (
  county text not null,
  level integer not null check (level > 0),
  index bigint not null,
  hash bytea not null check (length(hash) = 32),
  primary key (county, level, index)
);
comment on table store.subtree is 'Roots of complete subtrees of 256^level leaves: makes proofs fast; can be rebuilt from the leaves.';

create table store.checkpoint (
  county text not null,
  size bigint not null,
  note text not null,
  at timestamptz not null,
  primary key (county, size)
);
comment on table store.checkpoint is 'Signed heads of the register that were given out.';

create table store.projected (
  county text not null,
  projection text not null,
  position bigint not null,
  primary key (county, projection)
);
comment on table store.projected is 'How far each projection that follows by position has read.';

-- Erasure is the one lawful removal. It runs with the owner's right, leaves digest and leaf untouched, and the caller appends PersonalDataErased beside it.
create function store.erase(of_county text, of_stream text, of_versions integer[]) returns integer
language sql security definer set search_path = store, pg_temp as $$
  with gone as (
    delete from store.sealed s using store.event e
    where e.county = of_county and e.stream = of_stream and e.version = any(of_versions)
      and s.county = e.county and s.position = e.position
    returning 1)
  select count(*)::integer from gone
$$;
revoke all on function store.erase(text, text, integer[]) from public;
