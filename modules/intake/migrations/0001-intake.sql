create schema intake;

create table intake.inbox (
  county text not null,
  id text not null,
  position bigint not null,
  year integer not null,
  number bigint not null,
  received_on date not null,
  channel text not null,
  anonymous boolean not null,
  place text not null,
  subject text not null,
  matters integer not null,
  primary key (county, id)
);
create index inbox_waiting on intake.inbox (county, received_on, position) where matters = 0;
comment on table intake.inbox is 'One row per submission; those without a matter wait to be registered. subject is sealed.';

create table intake.imported (
  county text not null,
  import_key text not null,
  submission text not null,
  primary key (county, import_key)
);
comment on table intake.imported is 'Where an import took a submission from: running the import again adds nothing.';
