create table register.word (
  county text not null,
  stream text not null,
  version integer not null,
  keys integer[] not null,
  primary key (county, stream, version)
);
-- Without a pending list: whoever registers a letter never waits for the letters before it to be sorted in.
create index word_by_key on register.word using gin (keys) with (fastupdate = off);
-- How common a word is decides how it is looked for.
alter table register.word alter column keys set statistics 300;
comment on table register.word is 'Blind keys of the words of each event, for finding a matter by what was written: of no use without the secret of the county, and gone with the words.';
