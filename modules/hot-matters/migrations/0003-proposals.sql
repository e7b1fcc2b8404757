create table hot_matters.proposal (
  county text not null,
  id text not null,
  position bigint not null,
  organ text not null,
  year integer,
  number bigint,
  matter text,
  filed_on date not null,
  answer_by date,
  adoption text,
  received_on date,
  voided boolean not null default false,
  primary key (county, id)
);
create index proposal_by_matter on hot_matters.proposal (county, matter);
create index proposal_by_position on hot_matters.proposal (county, position);
comment on table hot_matters.proposal is 'Proposals on policy: of which hot matter (one of its matters), by which day the letter asks for an answer, and what the answer was.';
