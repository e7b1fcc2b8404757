create schema repeats;

create table repeats.letter (
  county text not null,
  position bigint not null,
  submission text not null,
  version integer not null,
  signature bytea not null,
  primary key (county, position)
);
create index letter_of_submission on repeats.letter (county, submission);
comment on table repeats.letter is 'Blind marks of each letter, for knowing again what was written before: of no use without the secret of the county, and gone with the words. A server reads them in the order of their positions into its memory.';

create table repeats.person_key (
  county text not null,
  key text not null,
  submission text not null,
  version integer not null,
  primary key (county, key, submission, version)
);
create index person_key_of_submission on repeats.person_key (county, submission);
comment on table repeats.person_key is 'Blind keys of whoever signed a letter, never of agents: which letters have a writer in common.';

create table repeats.finding (
  county text not null,
  submission text not null,
  earlier text not null,
  found text not null,
  matter text,
  own text,
  version integer not null,
  primary key (county, submission, earlier)
);
create index finding_of_earlier on repeats.finding (county, earlier);
comment on table repeats.finding is 'What an officer found of two letters, as it holds now: one matter again, one letter by several hands, or neither.';

create table repeats.contact (
  county text not null,
  matter text not null,
  earlier text not null,
  cause text not null,
  found_on date not null,
  primary key (county, matter, earlier)
);
create index contact_by_day on repeats.contact (county, found_on);
create index contact_of_earlier on repeats.contact (county, earlier);
comment on table repeats.contact is 'Which matter came in again as which, and what brought it: counted by what an office did or left undone, never by person.';

create table repeats.unit (
  county text not null,
  matter text not null,
  unit text not null,
  primary key (county, matter)
);
comment on table repeats.unit is 'The unit that each matter went to last: with whom the causes are counted.';
