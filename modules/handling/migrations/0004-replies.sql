create table handling.reply_model (
  county text not null,
  learned_at timestamptz not null,
  learned_from integer not null,
  model text not null,
  primary key (county)
);
comment on table handling.reply_model is 'What the county''s own letters and replies taught the reply check: weights, and how common pairs of characters are that stand in five texts or more; sealed. Learned anew each night.';
create index worklist_of_unit on handling.worklist (county, unit, position);
