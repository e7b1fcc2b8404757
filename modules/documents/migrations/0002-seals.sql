create schema if not exists documents;

create table documents.seal (
  county text not null,
  id text not null,
  unit text not null,
  use text not null check (use in ('ORGAN', 'PETITION', 'REVIEW')),
  digest text not null,
  ending text not null check (ending in ('png', 'svg')),
  width_mm integer not null check (width_mm between 20 and 60),
  effective_from date not null,
  effective_until date,
  added_by text not null,
  added_at timestamptz not null,
  primary key (county, id)
);
create unique index seal_in_use on documents.seal (county, unit, use) where effective_until is null;
comment on table documents.seal is '印章 as an image, with its days: one in use for each unit and purpose (机关印章, 信访工作专用章, 复查复核专用章). The image is a stored file; effective_until is its last day.';

create table documents.due (
  county text not null,
  matter text not null,
  version integer not null,
  at timestamptz not null,
  primary key (county, matter, version)
);
create index due_at on documents.due (county, at);
comment on table documents.due is 'Events that call for an official document (红头文书), to be signed and kept.';

create table documents.sealed (
  county text not null,
  matter text not null,
  version integer not null,
  kind text not null,
  digest text not null,
  primary key (county, matter, version, kind)
);
create index sealed_digest on documents.sealed (county, digest);
comment on table documents.sealed is '用印存档: which document has which SHA-256, so that a PDF held against the register is found. No word of anybody.';
