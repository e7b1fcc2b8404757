create table organisation.duty (
  county text not null,
  unit text not null,
  place integer not null,
  said text not null,
  words text[] not null,
  topics text[] not null,
  basis text,
  primary key (county, unit, place)
);
comment on table organisation.duty is '职责清单: what a unit of the county answers for, in the words that letters use for it, with the article that says so. A unit without a row begins with what its name tells.';
