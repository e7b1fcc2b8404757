alter table hot_matters.look_back add column closed_on date, add column returned_on date, add column noted_on date;
comment on table hot_matters.look_back is '回头看: a list of matters handed to a unit to be looked at again, by which day; when the unit sent it back, when it was returned to the unit, and when whoever asked took note.';

alter table hot_matters.look_back_item add column until date;
comment on table hot_matters.look_back_item is 'What the unit found for each matter of a look-back, and by when the rest will be done; finding is empty until it is answered.';
