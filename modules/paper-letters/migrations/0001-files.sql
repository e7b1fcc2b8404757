create schema paper_letters;
create table paper_letters.file (
  county text not null,
  stream text not null,
  version integer not null,
  digest text not null,
  mime text not null,
  read boolean not null,
  primary key (county, stream, version, digest)
);
create index file_to_read on paper_letters.file (county, stream) where not read;
comment on table paper_letters.file is 'One row for each file of a letter or a matter that may hold words: whether they were read, so that it is found by them. No word of it is here.';
