create table handling.assisting (
  county text not null,
  matter text not null,
  unit text not null,
  due_on date not null,
  given boolean not null,
  open boolean not null,
  primary key (county, matter, unit)
);
create index assisting_of_unit on handling.assisting (county, unit) where open;
comment on table handling.assisting is 'One row for each unit that was asked for its part of a matter: by when, whether it gave it, and whether it still has to give it or to co-sign.';
