create schema review;

create table review.matter (
  county text not null,
  id text not null,
  position bigint not null,
  year integer not null,
  number bigint not null,
  subject text not null,
  phase text not null,
  level smallint,
  body text,
  unit text,
  reviewer text,
  sent_on date,
  received_on date,
  in_time boolean,
  open boolean not null,
  legal_due date,
  new_words_on date,
  primary key (county, id)
);
create index matter_open on review.matter (county, body, coalesce(legal_due, '9999-12-31'::date), position) where open;
create index matter_new_words on review.matter (county, new_words_on, position) where new_words_on is not null;
comment on table review.matter is 'One row per matter: the review that is asked for, with whom and by when; new_words_on while words after the answer wait to be examined for new facts. subject is sealed.';
