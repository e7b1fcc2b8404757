create schema supervision;

create table supervision.breach (
  county text not null,
  id text not null,
  position bigint not null,
  year integer not null,
  number bigint not null,
  subject text not null,
  unit text,
  breach text,
  last_day date,
  pressed boolean not null,
  pressed_unit text,
  pressed_breach text,
  report_by date,
  answered boolean not null,
  primary key (county, id)
);
create index breach_ahead on supervision.breach (county, last_day, position) where last_day is not null and not pressed;
create index breach_pressed on supervision.breach (county, report_by, position) where pressed;
comment on table supervision.breach is 'One row per matter: the earliest day after which a duty of a unit is a breach, and whether the petition office presses already. About offices alone; subject is sealed.';
comment on column supervision.breach.last_day is 'The breach begins on the day after it: whoever asks compares it with today, so the row is true on every day without being touched.';
