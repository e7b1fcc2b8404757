create table repeats.gone (
  county text not null,
  position bigint not null,
  stream text not null,
  versions integer[] not null,
  primary key (county, position)
);
comment on table repeats.gone is 'Which letters are known again by nobody any more, as told in the order of positions: erased, or set aside for the protected channel. No words, no marks; a server that has such a letter in its memory leaves it out from then on.';
