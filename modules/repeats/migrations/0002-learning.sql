alter table repeats.finding add column shown_model text, add column shown_proposed boolean;

create table repeats.side (
  county text not null,
  letter text not null,
  side text not null check (side in ('LEARN', 'HELD', 'NEITHER')),
  primary key (county, letter)
);
comment on table repeats.side is 'Which compared letters are learned from and which are held back to judge models by, once and for ever: no model is judged by what it has seen.';

create table repeats.model (
  county text not null,
  version text not null,
  learned_at timestamptz not null,
  verdict text not null check (verdict in ('NO_WORSE', 'WORSE', 'NOT_COMPARED')),
  live boolean not null,
  learned_same integer not null,
  learned_other integer not null,
  figures jsonb not null,
  compared_with text not null,
  compared_figures jsonb not null,
  model jsonb not null,
  primary key (county, version)
);
create unique index model_live on repeats.model (county) where live;
comment on table repeats.model is 'What was learned from what officers found of two letters, with what it was judged by. Five numbers, no words. At most one is in use; where none is, the model that learned from nobody speaks.';
