create schema organisation;

create table organisation.unit (
  county text not null,
  id text not null,
  kind text not null check (kind in ('office', 'bureau', 'township', 'county')),
  name_zh text not null,
  name_en text not null,
  word text not null,
  address text not null,
  phone text not null,
  effective_from date not null,
  effective_until date,
  successor text,
  primary key (county, id)
);
comment on table organisation.unit is 'Organs and units with the dates of their life. A unit that is merged or abolished gets its last day and its successor; none is ever removed.';

create table organisation.place (
  county text not null,
  code text not null,
  name text not null,
  parent text,
  primary key (county, code)
);
comment on table organisation.place is '统计用区划代码: townships (9 digits) and villages (12 digits).';

create table organisation.person (
  county text not null,
  id text not null,
  name text not null,
  primary key (county, id)
);
comment on table organisation.person is 'Staff. Not petitioners: those are nowhere but in sealed words.';

create table organisation.post (
  county text not null,
  id text not null,
  person text not null,
  unit text not null,
  role text not null,
  effective_from date not null,
  effective_until date,
  primary key (county, id)
);
create index post_person on organisation.post (county, person);
comment on table organisation.post is '岗位: who acts for which unit, in which role, from when to when.';

create table organisation.change (
  county text not null,
  id text not null,
  at timestamptz not null,
  acted_by text not null,
  what text not null,
  detail jsonb not null,
  primary key (county, id)
);
comment on table organisation.change is 'Who changed the organisation, when and how. Append only.';
