alter table organisation.unit drop constraint unit_kind_check;
alter table organisation.unit add constraint unit_kind_check
  check (kind in ('office', 'bureau', 'vertical', 'township', 'county', 'city-bureau', 'city', 'province-bureau', 'province', 'discipline', 'discipline-above'));
alter table organisation.unit add column superior text;
comment on column organisation.unit.superior is 'The organ that leads it from the level above: where a review can be asked for beside or instead of the government (信访工作条例 第三十五条).';
