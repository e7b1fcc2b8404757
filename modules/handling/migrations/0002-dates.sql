alter table handling.worklist add started_on date, add extra_days integer;
comment on column handling.worklist.started_on is 'First day of the run that runs out next, and the days granted on top: from them the internal limit of the county is counted.';
