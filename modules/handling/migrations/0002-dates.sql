alter table handling.worklist
  add started_on date, add extra_days integer,
  add counted_on date, add moves_from date, add moves_to date;
create index worklist_of_calendar on handling.worklist (county, counted_on, id) where counted_on is not null;
comment on column handling.worklist.started_on is 'First day of the run that runs out next, and the days granted on top: from them the internal limit of the county is counted.';
comment on column handling.worklist.counted_on is 'Earliest day whose knowledge of the calendar a running date was counted with, and the days between which a change of the calendar could move one.';
