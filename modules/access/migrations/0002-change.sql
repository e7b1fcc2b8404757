create table access.change (
  county text not null,
  id text not null,
  at timestamptz not null,
  acted_by text not null,
  person text not null,
  what text not null check (what in ('account-opened', 'password-reset', 'second-factor-reset', 'account-closed', 'account-reopened')),
  primary key (county, id)
);
create index change_person on access.change (county, person, at desc);
comment on table access.change is 'Who changed the account of which staff member, when and how. Append only.';
