create table documents.paper (
  county text not null,
  stream text not null,
  version integer not null,
  position bigint not null,
  form text not null,
  organ text not null,
  filed_on date not null,
  year integer,
  number integer,
  primary key (county, stream, version)
);
create index paper_listed on documents.paper (county, filed_on, position);
create index paper_numbered on documents.paper (county, organ, year, form, number);
comment on table documents.paper is 'Papers that people filled in, of matters and of the office, with their numbers; made from the events. Holds no word of anybody.';

create table documents.voided_paper (
  county text not null,
  stream text not null,
  version integer not null,
  primary key (county, stream, version)
);
comment on table documents.voided_paper is '作废: which papers do not count any more. Their numbers are never given again, so each gap in a register is explained here.';
