create schema assessment;

create table assessment.period (
  county text not null,
  id text not null,
  served_on date,
  rated text[] not null,
  closed boolean not null,
  primary key (county, id)
);
create index period_open on assessment.period (county, served_on) where served_on is not null and not closed;
comment on table assessment.period is 'One row per matter: from when it can be rated, what was rated, whether the time to rate is over.';

create table assessment.responsible (
  county text not null,
  matter text not null,
  unit text not null,
  primary key (county, matter)
);
comment on table assessment.responsible is 'The unit that accepted a matter and whose work is rated.';

create table assessment.rating (
  county text not null,
  matter text not null,
  about text not null,
  rating text not null,
  unit text,
  at timestamptz not null,
  primary key (county, matter, about)
);
create index rating_of_unit on assessment.rating (county, unit, at);
comment on table assessment.rating is 'What was rated and how; never by whom. One row for each of the two objects, given once.';
