create table organisation.hours (
  county text not null,
  unit text not null,
  effective_from date not null,
  opens text not null check (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  closes text not null check (closes ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and closes > opens),
  primary key (county, unit, effective_from)
);
comment on table organisation.hours is '办公时间 of a unit from a day on, by the wall clock: when its counter closes, the last day is over for what is handed in there (民法典 第二百零三条第二款). A unit without a row keeps the usual hours of the county.';
