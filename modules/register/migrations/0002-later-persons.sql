-- A person may be named again later (joined, contact made clear): each naming has its keys, and they go when its words go.
alter table register.person_key add column version integer not null default 1;
alter table register.person_key drop constraint person_key_pkey;
alter table register.person_key add primary key (county, key, matter, version);
alter table register.person_key alter column version drop default;
