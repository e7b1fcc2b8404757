create schema handling;

create table handling.worklist (
  county text not null,
  id text not null,
  position bigint not null,
  year integer not null,
  number bigint not null,
  received_on date not null,
  channel text not null,
  place text not null,
  subject text not null,
  phase text not null,
  open boolean not null,
  holder text not null,
  unit text,
  clock text,
  nominal_due date,
  legal_due date,
  primary key (county, id)
);
create index worklist_of_holder on handling.worklist (county, holder, coalesce(legal_due, '9999-12-31'::date), position) where open;
create index worklist_of_county on handling.worklist (county, coalesce(legal_due, '9999-12-31'::date), position) where open;
comment on table handling.worklist is 'One row per matter: who has it in hands and what runs out next. open until the answer is served; subject is sealed.';
