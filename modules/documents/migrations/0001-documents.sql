create schema documents;

create table documents.wording (
  county text not null,
  id text not null,
  template text not null,
  effective_from date not null,
  at timestamptz not null,
  acted_by text not null,
  wording text,
  primary key (county, id)
);
create index wording_template on documents.wording (county, template, effective_from, at);
comment on table documents.wording is 'The county’s own wording of documents: who changed which, when, and from which day on. Null means ours again. Append only, so that an old document keeps the wording of its day.';
