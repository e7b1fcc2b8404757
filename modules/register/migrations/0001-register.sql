create schema register;

create table register.matter (
  county text not null,
  id text not null,
  position bigint not null,
  year integer not null,
  number bigint not null,
  submission text not null,
  received_on date not null,
  channel text not null,
  purpose text not null,
  place text not null,
  subject text not null,
  phase text not null,
  holder text not null,
  unit text,
  clock text,
  nominal_due date,
  legal_due date,
  served_on date,
  primary key (county, id)
);
create index matter_by_number on register.matter (county, year, number);
create index matter_by_day on register.matter (county, received_on desc, position desc);
create index matter_by_holder on register.matter (county, holder, received_on desc, position desc);
create index matter_by_unit on register.matter (county, unit, received_on desc, position desc);
create index matter_by_phase on register.matter (county, phase, received_on desc, position desc);
create index matter_by_place on register.matter (county, place);
create index matter_by_due on register.matter (county, legal_due) where legal_due is not null;
create index matter_by_submission on register.matter (county, submission);
comment on table register.matter is 'One row per matter, for finding it. subject is sealed.';

create table register.holding (
  county text not null,
  matter text not null,
  unit text not null,
  received_on date not null,
  position bigint not null,
  primary key (county, matter, unit)
);
create index holding_of_unit on register.holding (county, unit, received_on desc, position desc);
comment on table register.holding is 'Every unit that ever held a matter and so may read it, with the day and place by which the register is sorted. The row with an empty unit is the registration.';

create table register.submission (
  county text not null,
  year integer not null,
  number bigint not null,
  submission text not null,
  primary key (county, year, number)
);
comment on table register.submission is 'Number on the slip of a submission, so that its matters are found by it.';

create table register.person_key (
  county text not null,
  key text not null,
  matter text not null,
  primary key (county, key, matter)
);
create index person_key_of_matter on register.person_key (county, matter);
comment on table register.person_key is 'Blind keys of names, ID numbers and telephones: found exactly or not at all, and only with the secret of the county.';
