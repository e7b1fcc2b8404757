alter table organisation.unit drop constraint unit_kind_check;
alter table organisation.unit add constraint unit_kind_check
  check (kind in ('office', 'bureau', 'township', 'county', 'discipline', 'discipline-above'));
