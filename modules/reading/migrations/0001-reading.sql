create schema reading;

create table reading.matter (
  county text not null,
  id text not null,
  position bigint not null,
  submission text not null,
  topic text,
  unit text,
  shown_model text,
  shown_topic text,
  primary key (county, id)
);
create index matter_topic on reading.matter (county, position) where topic is not null;
create index matter_unit on reading.matter (county, position) where unit is not null;
comment on table reading.matter is 'One row per matter: the topic and the unit that officers decided last, and the topic that a model had named by itself when it was registered. What the nightly learning reads; no words.';

create table reading.side (
  county text not null,
  kind text not null check (kind in ('TOPIC', 'UNIT')),
  letter text not null,
  side text not null check (side in ('LEARN', 'HELD', 'NEITHER')),
  primary key (county, kind, letter)
);
comment on table reading.side is 'Which letters are learned from and which are held back to judge models by, once and for ever: no model is judged by what it has seen.';

create table reading.sample (
  county text not null,
  id text not null,
  topic text not null,
  words text not null,
  primary key (county, id)
);
comment on table reading.sample is 'Letters with their topics that were given to begin with, beside the county''s own decisions. Words are sealed.';

create table reading.model (
  county text not null,
  kind text not null check (kind in ('TOPIC', 'UNIT')),
  version text not null,
  trained_at timestamptz not null,
  verdict text not null check (verdict in ('FIRST', 'NO_WORSE', 'WORSE', 'NOT_COMPARED')),
  live boolean not null,
  letters integer not null,
  held integer not null,
  held_own boolean not null,
  seconds real not null,
  figures jsonb not null,
  compared_with text,
  compared_figures jsonb,
  bytes bytea,
  primary key (county, kind, version)
);
create unique index model_live on reading.model (county, kind) where live;
comment on table reading.model is 'What was learned, with the figures it was judged by. At most one of each kind is in use. The weights hold pieces of letters and so are sealed; they are kept of the one in use and of the newest.';
