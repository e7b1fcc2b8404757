create schema routing;

create table routing.holding (
  county text not null,
  id text not null,
  units text[] not null,
  primary key (county, id)
);
create index holding_units on routing.holding using gin (units);
comment on table routing.holding is 'One row per matter: the units that hold it, answer for it or owe something in it. Read when a unit ends, to hand on what it left.';
