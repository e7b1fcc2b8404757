create schema petitioners;

create table petitioners.matter (
  county text not null,
  id text not null,
  year integer not null,
  number bigint not null,
  received_on date not null,
  subject text not null,
  primary key (county, id)
);
create index matter_by_number on petitioners.matter (county, year, number);
comment on table petitioners.matter is 'Number of each matter, so that it is found as the earlier one or the main one. subject is sealed.';

create table petitioners.person_key (
  county text not null,
  key text not null,
  matter text not null,
  version integer not null,
  primary key (county, key, matter, version)
);
create index person_key_of_matter on petitioners.person_key (county, matter);
comment on table petitioners.person_key is 'Blind keys of petitioners, never of agents: which matters have a petitioner in common.';

create table petitioners.link (
  county text not null,
  matter text not null,
  main text not null,
  primary key (county, matter)
);
create index link_of_main on petitioners.link (county, main);
comment on table petitioners.link is 'Matters that are handled with another one now.';

create table petitioners.mandate (
  county text not null,
  matter text not null,
  mandate text not null,
  until date not null,
  primary key (county, matter, mandate)
);
create index mandate_by_term on petitioners.mandate (county, until);
comment on table petitioners.mandate is 'Mandates that run, with their last day, for the sweep that ends them.';
