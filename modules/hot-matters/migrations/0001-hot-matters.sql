create schema hot_matters;

create table hot_matters.matter (
  county text not null,
  id text not null,
  position bigint not null,
  year integer not null,
  number bigint not null,
  received_on date not null,
  place text not null,
  subject text not null,
  unit text,
  phase text,
  handled_with text,
  primary key (county, id)
);
create index matter_by_day on hot_matters.matter (county, received_on);
create index matter_by_position on hot_matters.matter (county, position);
comment on table hot_matters.matter is 'One row per matter: when and where, who handles it, and with which matter it is handled as one. Subject is sealed. Nothing about a person.';

create table hot_matters.holding (
  county text not null,
  matter text not null,
  unit text not null,
  primary key (county, matter, unit)
);
comment on table hot_matters.holding is 'Which units ever held a matter: a unit is counted and shown these and no others.';

create table hot_matters.side (
  county text not null,
  matter text not null,
  version integer not null,
  key text not null,
  primary key (county, matter, version, key)
);
comment on table hot_matters.side is 'Blind keys of the petitioners of a matter, so that whoever writes ten times is counted as one side. They go with the words they were made from.';

create table hot_matters.grouped (
  county text not null,
  matter text not null,
  named text not null,
  primary key (county, matter)
);
create index grouped_by_name on hot_matters.grouped (county, named);
comment on table hot_matters.grouped is 'Which matters are about one thing; a group is named after the one that was registered first. Made again from the letters at any time.';

create table hot_matters.look_back (
  county text not null,
  id text not null,
  position bigint not null,
  unit text not null,
  ordered_on date not null,
  due_on date not null,
  primary key (county, id)
);
create index look_back_by_unit on hot_matters.look_back (county, unit, position);
comment on table hot_matters.look_back is '回头看: a list of matters handed to a unit to be looked at again, by which day.';

create table hot_matters.look_back_item (
  county text not null,
  look_back text not null,
  matter text not null,
  finding text,
  answered_on date,
  primary key (county, look_back, matter)
);
comment on table hot_matters.look_back_item is 'What the unit found for each matter of a look-back; finding is empty until it is answered.';
